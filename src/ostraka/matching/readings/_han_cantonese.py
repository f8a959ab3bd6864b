"""Characters of Hong Kong given names, grouped by their customary Cantonese spelling."""

# ruff: noqa: E501  (Han characters count double)

_LINES = """
ka 家嘉加 wai 伟慧惠威韦卫渭炜蔚维 ming 明铭鸣名 man 文敏雯曼民 chi 志智芝之致知 kin 健建坚
keung 强 wing 永荣咏颖泳 wah 华桦 kwok 国 ying 英莹盈瑛应影 mei 美媚 yee 仪怡宜绮义 yan 欣恩仁茵忻昕
hing 兴庆馨 shing 成诚承胜盛城 fai 辉晖 kit 杰洁 chun 俊春骏振 lok 乐诺 hon 汉瀚 ho 浩豪好昊皓贺 tsz 子梓紫芷
yiu 耀尧瑶 kwong 光广 on 安 ping 平萍屏 lai 丽礼黎 fong 芳方 ling 玲灵凌菱 chung 忠松聪钟 sum 心森
sing 星声升 hoi 海凯开 san 新山珊 shan 珊姗 kwan 君群坤军钧昆均 suet 雪 yuet 月悦粤越 yuk 玉育 lan 兰
wan 云韵运允尹 chu 珠珠 fung 凤峰锋丰枫 king 景经敬瓊 hung 红雄洪鸿虹 siu 小少兆绍 tai 大泰 lam 林琳霖
long 朗 yin 贤燕妍言彦然 hei 希熙喜羲 nok 诺 him 谦 ching 清晶菁静贞程政精正 lun 伦麟 tin 天田 yat 日一逸 cheuk 卓绰焯
sze 思诗斯 tung 东彤桐栋 mui 梅妹 oi 爱 ngor 娥 wong 煌旺 tak 德得 shun 顺信 bun 彬斌 wo 和 yu 宇如余瑜裕儒雨
kei 奇琪基麒淇纪棋祺其 cheong 昌祥翔 leung 良亮 pak 柏伯百 sau 秀寿修 fuk 福 choi 才财彩 sang 生 lung 龙隆
kam 金锦淦甘 yip 业 hang 恒衡杏 lap 立 ngai 毅艺 kong 江刚康港 kai 启佳继 wun 焕 chor 楚 tat 达 yun 润人 shu 书树舒
chau 秋洲 kan 勤 pui 佩培沛蓓 po 宝保波 bo 宝波 hin 轩显宪 sin 倩善仙 cho 祖 to 涛陶 fu 富夫 hau 厚孝
kiu 乔娇 lin 莲年连 oi 爱 ning 宁 yau 佑友有 tong 棠堂 kuen 娟权 chuen 全泉传 sheung 尚双湘常 wang 宏弘泓 wang 宏
fan 帆芬 ying 英 ue 愉 yuen 远元源园渊婉 lee 李莉利理 tim 添 ngan 颜雁 hok 学鹤 hak 克 nam 南 sai 世西 tsun 俊进晋
shek 石硕 yeung 阳扬洋 po 保 ngok 岳 luk 禄 ma 玛 na 娜 ting 婷庭定廷霆 to 道 sum 深 yik 益奕亦翼 ki 奇 hoi 海
"""


def _table(lines: str) -> dict[str, str]:
    """Take (spelling, characters) pairs apart; a character's first spelling holds."""
    fields = lines.split()
    found: dict[str, str] = {}
    for sound, chars in zip(fields[::2], fields[1::2], strict=True):
        for char in chars:
            found.setdefault(char, sound)
    return found


CANTONESE = _table(_LINES)
