"""Han characters that Korean names use, grouped by how Koreans read them.

Source: Supreme Court of Korea, Han characters for personal names (facts)
    https://efamily.scourt.go.kr/
"""

from .native import unify

_LINES = """
김金 이李 박朴 최崔 정鄭正貞定廷丁政靜 강姜康江剛强 조趙曹朝祖 윤尹允潤胤 장張蔣章長壯 임任 림林 한韓漢翰
오吳 서徐瑞書緖西 신申辛愼信新 권權 황黃 안安 송宋松 류柳劉 유兪裕有維 전全田 홍洪弘紅 고高 문文門 양梁楊陽
손孫 배裵 백白伯 허許 남南男 심沈心 노盧魯 하河夏 곽郭 성成星聖誠盛性 차車 주朱周柱珠宙 우禹宇雨佑祐 구具九
민閔敏民旻 진陳秦鎭眞珍進振晋 지池智志知芝 엄嚴 채蔡彩 원元源遠媛 천千天 방方 공孔公 현玄賢鉉顯炫 함咸 변卞邊
염廉 여呂如 추秋 도都道度 소蘇素昭 석石錫奭碩 선宣善先仙 설薛雪 마馬 길吉 연延蓮硏 위魏偉 표表 명明命 기奇基起
반潘班 왕王 옥玉 육陸 인印仁寅 맹孟 제諸濟 모牟 태太泰 탁卓 국國鞠菊 은恩銀殷 용龍容勇鎔 봉奉鳳 경京景慶敬炅
수秀洙水守壽 영英永榮泳暎 철哲喆鐵澈 호浩鎬虎豪昊湖 준俊準峻濬 희姬熙喜希 숙淑肅 순順淳舜 자子慈 춘春 동東棟童
상相尙祥 재在宰載 종鍾宗鐘 일日一逸 환煥桓 훈勳薰 규圭奎揆 균均 근根 기琪 대大 덕德 락樂 란蘭 련蓮 례禮 룡龍
만萬滿 매梅 미美 범範凡 병炳秉丙 복福 삼三 생生 승承勝昇 식植 실實 아雅兒 애愛 열烈 예藝 옥玉 욱旭郁昱 웅雄
월月 의義毅 익益翼 자子 정正 중中重仲 찬燦贊 창昌昶 철鐵 충忠 평平 학學鶴 해海 혁赫革 형亨炯馨 혜惠慧 화和花華
효孝曉 흥興 희姬
"""


def _table(lines: str) -> dict[str, str]:

    found: dict[str, str] = {}
    for group in lines.split():
        for char in group[1:]:
            found.setdefault(unify(char), group[0])
    return found


KOREAN = _table(_LINES)
