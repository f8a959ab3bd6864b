"""Japanese surnames and given names in Han characters, and how they sound (in hiragana-free
Hepburn). A name reads as Japanese only where a surname of this list opens it.

Source: Meiji Yasuda Life surname survey 2018 (facts) https://www.meijiyasuda.co.jp/enjoy/ranking/
"""

from .native import unify

_SURNAMES = """
佐藤sato 鈴木suzuki 高橋takahashi 田中tanaka 渡辺watanabe 渡邊watanabe 渡邉watanabe 伊藤ito
中村nakamura 小林kobayashi 山本yamamoto 加藤kato 吉田yoshida 山田yamada 佐々木sasaki
山口yamaguchi 松本matsumoto 井上inoue 木村kimura 清水shimizu 斉藤saito 斎藤saito 齋藤saito
齊藤saito 山崎yamazaki 中島nakajima 阿部abe 安倍abe 池田ikeda 橋本hashimoto 石川ishikawa
山下yamashita 小川ogawa 石井ishii 長谷川hasegawa 後藤goto 岡田okada 近藤kondo 前田maeda
藤田fujita 遠藤endo 青木aoki 坂本sakamoto 村上murakami 太田ota 大田ota 金子kaneko 藤井fujii
福田fukuda 西村nishimura 三浦miura 竹内takeuchi 中川nakagawa 岡本okamoto 松田matsuda
原田harada 中野nakano 小野ono 田村tamura 藤原fujiwara 中山nakayama 石田ishida 小島kojima
和田wada 森田morita 内田uchida 柴田shibata 酒井sakai 高木takagi 横山yokoyama 安藤ando
宮崎miyazaki 上田ueda 島田shimada 工藤kudo 大野ono 宮本miyamoto 杉山sugiyama 今井imai
丸山maruyama 増田masuda 高田takada 村田murata 平野hirano 大塚otsuka 菅原sugawara 武田takeda
新井arai 小山koyama 野口noguchi 桜井sakurai 千葉chiba 岩崎iwasaki 佐野sano 谷口taniguchi
上野ueno 松井matsui 河野kono 市川ichikawa 渡部watanabe 野村nomura 菊地kikuchi 菊池kikuchi
木下kinoshita 岸田kishida 麻生aso 石破ishiba 小泉koizumi 鳩山hatoyama 高市takaichi 松尾matsuo
北村kitamura 東山higashiyama 水野mizuno 吉川yoshikawa 久保kubo 五十嵐igarashi 荒木araki
松下matsushita 本田honda 本多honda 豊田toyoda 川崎kawasaki 川口kawaguchi 黒田kuroda 星野hoshino
大西onishi 大島oshima 服部hattori 樋口higuchi 福島fukushima 永井nagai 関口sekiguchi 西田nishida
平田hirata 古川furukawa 浅野asano 重信shigenobu 麻原asahara 篠田shinoda 司忍tsukasa 浜田hamada
川上kawakami 矢野yano 望月mochizuki 三宅miyake 中田nakata 片山katayama 土屋tsuchiya 秋山akiyama
吉村yoshimura 広瀬hirose 大橋ohashi 馬場baba 熊谷kumagai 松岡matsuoka 飯田iida 山内yamauchi
森本morimoto 田口taguchi 小松komatsu 関根sekine 早川hayakawa 岡崎okazaki 日本nihon
"""
_GIVEN = """
太郎taro 次郎jiro 二郎jiro 三郎saburo 一郎ichiro 花子hanako 晋三shinzo 純一郎junichiro
文雄fumio 太一taichi 健一kenichi 健二kenji 健太kenta 浩hiroshi 宏hiroshi 博hiroshi 弘hiroshi
誠makoto 隆takashi 孝takashi 清kiyoshi 茂shigeru 勇isamu 進susumu 明akira 昭akira 章akira
実minoru 豊yutaka 修osamu 学manabu 剛tsuyoshi 健ken 淳jun 純jun 翔sho 蓮ren 大輔daisuke
翔太shota 拓也takuya 達也tatsuya 直樹naoki 和也kazuya 哲也tetsuya 裕二yuji 雄二yuji 浩二koji
浩一koichi 幸一koichi 光一koichi 正夫masao 正雄masao 和夫kazuo 和雄kazuo 幸雄yukio 義雄yoshio
秀樹hideki 英樹hideki 正樹masaki 義男yoshio 一夫kazuo 一男kazuo 信夫nobuo 恵子keiko 幸子sachiko
房子fusako 和子kazuko 洋子yoko 陽子yoko 裕子yuko 優子yuko 由美子yumiko 真由美mayumi 由美yumi
久美子kumiko 智子tomoko 直子naoko 京子kyoko 恭子kyoko 美智子michiko 典子noriko 節子setsuko
美香mika 愛ai 葵aoi 陽菜hina 美咲misaki 結衣yui 七海nanami 彩aya 舞mai 香織kaori 悠真yuma
大和yamato 樹itsuki 湊minato 陽翔haruto 陽葵himari 凛rin 結菜yuina 莉子riko 芽依mei 碧aoi
敏夫toshio 敏雄toshio 俊夫toshio 勝masaru 弘子hiroko 紀子noriko 文子fumiko 良子yoshiko
"""


def _table(pairs: str) -> dict[str, str]:
    found = {}
    for pair in pairs.split():
        han = pair.rstrip("abcdefghijklmnopqrstuvwxyz")
        found[unify(han)] = pair[len(han) :]
    return found


SURNAMES = _table(_SURNAMES)
GIVEN = _table(_GIVEN)
_LONGEST = 3


def part_surname(name: str) -> tuple[str, str]:
    """Give the sound of the surname that opens a name, and what follows it; ``""`` if none."""
    plain = unify(name)
    for length in range(min(_LONGEST, len(plain)), 1, -1):
        if plain[:length] in SURNAMES:
            return SURNAMES[plain[:length]], plain[length:]
    return "", plain


def read_kanji(word: str) -> str:
    """Put Latin sounds in place of a known surname and given name; leave the rest as it is."""
    if all(char < "\u3400" for char in word) or word.isascii():
        return word
    surname, rest = part_surname(word)
    given = GIVEN.get(rest, GIVEN.get(unify(word), rest) if not surname else rest)
    return f"{surname} {given}".strip()
