"""Chinese surnames and the words of company names, in simplified characters."""

# ruff: noqa: SIM905, E501  (Han characters count double)

# Surnames of two characters.
COMPOUND = frozenset(
    "欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 "
    "端木 淳于 申屠 太史 呼延 轩辕 万俟 澹台 公冶 宗政 濮阳 钟离 司空 鲜于 闾丘 亓官 "
    "拓跋 完颜 纳兰 西门 南门 东郭 百里 第五 范姜".split()
)

# Characters that sound otherwise as a surname than in a word.
SURNAME_PINYIN = {
    "单": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "区": "ou", "查": "zha", "任": "ren",
    "朴": "piao", "葛": "ge", "盖": "ge", "洗": "xian", "冼": "xian", "翟": "zhai", "缪": "miao",
    "乐": "yue", "长孙": "zhangsun", "尉迟": "yuchi", "万俟": "moqi", "宁": "ning", "纪": "ji",
    "盛": "sheng", "覃": "qin", "牟": "mu", "员": "yun", "种": "chong", "逄": "pang", "折": "she",
    "秘": "bi", "召": "shao", "曲": "qu", "薄": "bo", "卜": "bu", "瞿": "qu", "隗": "wei",
    "尹": "yin", "贾": "jia", "石": "shi", "车": "che", "万": "wan", "祭": "zhai", "燕": "yan",
    "沈": "shen", "岑": "cen", "郗": "xi", "幺": "yao", "哈": "ha", "繁": "po", "令狐": "linghu",
    "澹台": "tantai", "鲜于": "xianyu", "佘": "she", "谌": "chen", "阚": "kan", "於": "yu", "尤": "you",
    "黑": "he", "洪": "hong", "俞": "yu", "褚": "chu", "臧": "zang", "都": "du", "过": "guo",
}  # fmt: skip

# Characters whose most frequent reading in running text is not the one that names use.
RESHAPED = {
    "地": "di", "了": "liao", "着": "zhu", "的": "di", "埔": "pu", "重": "chong", "长": "chang",
    "行": "xing", "朝": "chao", "藏": "zang", "焘": "tao", "仔": "zai", "谁": "shui", "拓": "tuo",
}  # fmt: skip

# Surname: Cantonese first, then Hokkien, Teochew, Hakka and other spellings from overseas.
_ABROAD = """
王wong,ong,heng 李lee,li,lie 张cheung,chang,teo 刘lau,liu,low 陈chan,tan,chin 杨yeung,yeo,young
黄wong,ng,huang 赵chiu,teo,chao 吴ng,goh,wu 周chow,chew,chiu 徐tsui,chee,hsu 孙suen,soon,sun
马ma,beh,mah 朱chu,choo,chee 胡wu,foo,oh 郭kwok,quek,kuo 何ho,hoe,her 林lam,lim,lum 高ko,koh,kao
罗law,loh,lo 郑cheng,tay,tee 梁leung,neo,liong 谢tse,chia,cheah 宋sung,song,soong 唐tong,teng,tang
许hui,koh,khoo 邓tang,teng,deng 冯fung,pang,foong 韩hon,han,hang 曹tso,chor,cho 曾tsang,chan,chen
彭pang,phe,peng 萧siu,seow,hsiao 肖siu,seow,siew 蔡choi,chua,tsai 潘poon,phua,pan 田tin,tien,chan
董tung,tang,tong 袁yuen,wan,yuan 于yu,yee,ee 余yu,eu,ee 叶yip,yap,yeh 蒋cheung,chiang,chiong
杜to,toh,tu 苏so,soh,su 魏ngai,gooi,wei 程ching,thia,cheng 吕lui,loo,lu 丁ting,teng,ding 沈shum,sim,shen
任yam,jim,yen 姚yiu,yeo,yao 卢lo,loh,lu 傅fu,poh,foo 钟chung,cheong,cheng 姜keung,kiang,chiang
崔chui,chooi,tsui 谭tam,tham,tan 廖liu,leow,liao 范fan,huang,hwan 汪wong,ong,wang 陆luk,loke,lu
金kam,kim,chin 石shek,chio,shih 戴tai,tay,te 贾ka,kah,chia 韦wai,wee,wei 夏ha,hsia,har 邱yau,khoo,chiu
丘yau,khoo,chiu 方fong,png,fang 侯hau,how,hou 邹chau,chew,tsou 熊hung,him,hsiung 孟mang,beng,meng
秦chun,chin,cheng 白pak,peh,pai 江kong,kang,chiang 阎yim,giam,yen 薛sit,sih,hsueh 尹wan,oon,yin
段tuen,tuan,duan 雷lui,looi,lei 黎lai,loi,li 史sze,su,shih 龙lung,leng,loong 陶to,tow,tao 贺ho,hor,ho
顾koo,kor,ku 毛mo,mao,moh 郝kok,hao,hok 龚kung,kiong,keong 邵siu,shaw,shao 万man,ban,wan 钱chin,chee,chien
严yim,giam,yen 洪hung,ang,hong 武mo,bu,wu 莫mok,mo,bok 孔hung,kong,kung 向heung,hsiang,hiong 汤tong,thng,tang
温wan,oon,wen 康hong,kng,kang 施sze,see,shih 文man,boon,wen 牛ngau,goo,niu 樊fan,huan,hwan 葛kot,kat,ko
邢ying,heng,hsing 安on,an,ann 齐chai,chi,tsi 易yik,yee,yek 伍ng,goh,wu 庞pong,pang,phang 颜ngan,gan,yen
倪ngai,geh,ni 庄chong,chng,ching 聂nip,liap,nieh 章cheung,chiang,chang 鲁lo,loh,lu 岑shum,gim,tsen
翁yung,ong,weng 殷yan,un,yin 詹chim,chiam,chan 申san,sin,shen 欧au,ow,ou 耿kang,keng,kng 关kwan,kuan,guan
兰lan,nan,lan 焦chiu,chio,chiao 俞yu,joo,yee 左cho,chor,tso 柳lau,liu,lew 甘kam,kan,kam 祝chuk,chiok,chu
包pau,pow,pao 宁ning,leng,ning 尚sheung,siong,shang 符fu,hu,foo 舒shu,soo,shu 阮yuen,wee,juan 柯or,kua,ko
纪kei,kee,chi 梅mui,boey,mei 童tung,tong,tang 凌ling,leng,lin 毕but,pit,pi 单sin,sian,shan 季kwai,kwee,chi
裴pui,poey,pei 霍fok,hok,huo 涂to,thoh,tu 成shing,seng,cheng 苗miu,biau,miao 谷kuk,kok,ku 盛shing,seng,sheng
曲kuk,khek,chu 翁yung,ong,weng 冉yim,jiam,jan 骆lok,loh,lo 蓝lam,na,lan 路lo,loh,lu 游yau,yew,yu 辛san,sin,hsin
靳kan,kin,chin 管koon,kuan,kuan 柴chai,cha,chai 蒙mung,bong,meng 鲍pau,paw,pao 华wah,hua,hua 喻yu,joo,yu
祁kei,kee,chi 蒲po,poh,pu 房fong,pang,fang 滕tang,teng,teng 屈wat,khut,chu 饶yiu,jiau,jao 解kai,kai,hsieh
牟mau,boh,mou 艾ngai,hiah,ai 尤yau,yew,yu 阳yeung,yong,yang 时shi,si,shih 穆muk,bok,mu 农nung,long,nung
司sze,si,ssu 卓cheuk,toh,cho 古ku,koh,ku 吉kat,kiat,chi 缪mau,biau,miao 简kan,kan,chien 车che,chia,che
项hong,hang,hsiang 连lin,lien,lien 芦lo,loh,lu 麦mak,beh,mai 褚chu,thoo,chu 娄lau,low,lou 窦tau,toh,tou
戚chik,chek,chi 岳ngok,gak,yueh 景king,keng,ching 党tong,tang,tang 宫kung,keng,kung 费fai,hui,fei 卜puk,pok,pu
冷lang,leng,leng 晏ngan,an,yen 席chik,siah,hsi 卫wai,wee,wei 米mai,bee,mi 柏pak,peh,po 宗tsung,chong,tsung
瞿kui,ku,chu 桂kwai,kwee,kuei 全chuen,chuan,chuan 佟tung,tong,tung 应ying,eng,ying 臧chong,chong,tsang
闵man,bin,min 苟kau,kau,kou 邬wu,oh,wu 边pin,pian,pien 卞pin,pian,pien 姬kei,kee,chi 邝kwong,kuang,kuang
冼sin,sian,hsien 区au,ow,ou 司徒szeto,seetoh,soohoo 欧阳auyeung,owyong,ouyang 司马szema,sema,ssuma
诸葛chukot,choukok,chuko 上官sheungkoon,siongkuan,shangkuan 习tsap,sip,hsi
"""


def _abroad(lines: str) -> dict[str, list[str]]:
    found = {}
    for pair in lines.split():
        han = pair.rstrip("abcdefghijklmnopqrstuvwxyz,")
        found[han] = list(dict.fromkeys(pair[len(han) :].split(",")))
    return found


SURNAMES_ABROAD = _abroad(_ABROAD)

# What companies call themselves, in their own English.
_COMPANY = """
有限责任公司=co ltd 股份有限公司=co ltd 有限公司=co ltd 集团公司=group corporation 总公司=corporation
分公司=branch 公司=company 株式会社=co ltd 控股=holdings 集团=group 科技=technology 技术=technology
电子=electronics 国际=international 贸易=trading 进出口=import export 实业=industrial 工业=industry
机械=machinery 机器=machinery 机床=machine tool 设备=equipment 装备=equipment 数控=cnc 动力=power
航空=aviation 航天=aerospace 船务=shipping 航运=shipping 海运=shipping 物流=logistics 船舶=shipbuilding
能源=energy 石油=petroleum 石化=petrochemical 化工=chemical 化学=chemical 钢铁=steel 金属=metal
矿业=mining 投资=investment 发展=development 工程=engineering 建设=construction 材料=materials
信息=information 通信=communications 通讯=communication 网络=network 软件=software 微电子=microelectronics
半导体=semiconductor 智能=intelligent 机器人=robotics 光电=optoelectronics 仪器=instruments
研究院=institute 研究所=research institute 研究中心=research center 大学=university 学院=academy
银行=bank 保险=insurance 证券=securities 基金=fund 生物=biological 医药=pharmaceutical 汽车=automobile
商贸=trading 商务=commerce 服务=services 管理=management 企业=enterprise 制造=manufacturing 供应链=supply chain
香港=hong kong 澳门=macau 中国=china 台湾=taiwan 新疆=xinjiang 西藏=tibet 内蒙古=inner mongolia
北京=beijing 上海=shanghai 天津=tianjin 重庆=chongqing 广州=guangzhou 深圳=shenzhen 东莞=dongguan
厦门=xiamen 长沙=changsha 长春=changchun 哈尔滨=harbin 南京=nanjing 苏州=suzhou 无锡=wuxi 常州=changzhou
南通=nantong 扬州=yangzhou 徐州=xuzhou 杭州=hangzhou 宁波=ningbo 温州=wenzhou 金华=jinhua 义乌=yiwu 绍兴=shaoxing
嘉兴=jiaxing 台州=taizhou 合肥=hefei 福州=fuzhou 泉州=quanzhou 南昌=nanchang 济南=jinan 青岛=qingdao 烟台=yantai
威海=weihai 潍坊=weifang 郑州=zhengzhou 洛阳=luoyang 武汉=wuhan 佛山=foshan 珠海=zhuhai 中山=zhongshan
惠州=huizhou 汕头=shantou 南宁=nanning 海口=haikou 海南=hainan 成都=chengdu 绵阳=mianyang 贵阳=guiyang
昆明=kunming 西安=xian 兰州=lanzhou 银川=yinchuan 西宁=xining 乌鲁木齐=urumqi 喀什=kashgar 石家庄=shijiazhuang
唐山=tangshan 保定=baoding 太原=taiyuan 大同=datong 沈阳=shenyang 大连=dalian 丹东=dandong 吉林=jilin
大庆=daqing 延边=yanbian 江苏=jiangsu 浙江=zhejiang 安徽=anhui 福建=fujian 江西=jiangxi 山东=shandong 河南=henan
河北=hebei 湖北=hubei 湖南=hunan 广东=guangdong 广西=guangxi 四川=sichuan 贵州=guizhou 云南=yunnan
陕西=shaanxi 山西=shanxi 甘肃=gansu 青海=qinghai 宁夏=ningxia 辽宁=liaoning 黑龙江=heilongjiang 台北=taipei
高雄=kaohsiung 平壤=pyongyang 朝鲜=korea 俄罗斯=russia 亚洲=asia 太平洋=pacific 环球=global
世界=world 联合=united 合作=cooperation 会社=corporation 商社=trading 商行=trading 合资=joint venture
供应=supply 运输=transport 货运=freight 贸发=trading 外贸=foreign trade 经贸=economic trade 商业=commercial
食品=food 纺织=textile 服装=garment 电器=electric 电气=electric 电力=electric power 电缆=cable 电池=battery
光学=optical 激光=laser 精密=precision 无人机=uav 雷达=radar 卫星=satellite 空间=space 海洋=ocean 渔业=fishery
煤炭=coal 矿产=mineral 有色=nonferrous 稀土=rare earth 化学品=chemicals 塑料=plastic 橡胶=rubber 轴承=bearing
阀门=valve 仪表=instrument 自动化=automation 系统=systems 数据=data 计算机=computer 数字=digital 云计算=cloud computing
安全=security 防务=defence 兵器=ordnance 军事=military 国防=defence 武器=weapons 警察=police 监狱局=prison administration
咨询=consulting 文化=culture 传媒=media 广告=advertising 教育=education 医疗=medical 医院=hospital 酒店=hotel
房地产=real estate 租赁=leasing 资本=capital 财务=finance 金融=financial 信托=trust 交易所=exchange
协会=association 联盟=alliance 商会=chamber of commerce 中心=center 部队=unit 海军=navy 空军=air force 陆军=army
农业=agriculture 林业=forestry 木业=wood 造船=shipbuilding 港口=port 港务=port 铁路=railway
厂=factory 生产建设兵团=production and construction corps
省= province 自治区=autonomous region 公安局=public security bureau 公安厅=public security department
监狱=prison 党委=party committee 委员会=committee 中央=central 人民=people 解放军=liberation army
"""


def _company(lines: str) -> dict[str, str]:
    """Take the pairs apart: an English side runs up to the next Han word."""
    found: dict[str, str] = {}
    han = ""
    for field in lines.split():
        before, equals, word = field.partition("=")
        han = before if equals else han
        found[han] = f"{found[han]} {field}" if not equals else word
    return found


COMPANY_WORDS = _company(_COMPANY)

# What a body is, at the end of its name: these words are set apart before names compare.
BODIES = (
    "有限责任公司", "股份有限公司", "有限公司", "总公司", "分公司",
    "株式会社", "公司", "集团", "控股", "银行", "大学", "学院", "研究院", "研究所", "委员会",
)  # fmt: skip
