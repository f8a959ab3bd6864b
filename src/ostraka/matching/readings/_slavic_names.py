"""Ukrainian and Belarusian names as Russian writes them, which is how many lists spell them.

«Уладзімір Карпенка» is listed as "Vladimir Karpenko" as often as "Uladzimir Karpenka". Given
names, which begin patronymics too, are turned by a table; endings and letters by rule.

Source: variants of given names, https://en.wikipedia.org/wiki/Eastern_Slavic_naming_customs
"""

import re
from functools import lru_cache

from ._clean import REMEMBERED

# Russian: beginnings of Ukrainian and Belarusian names.
_BEGINNINGS = """
александр: олександр аляксандр
алексе: олексі аляксе
андре: андрі андрэ
антон: антін
аркад: аркадз
артем: арцём арцем
валентин: валянцін
виктор: віктар
владимир: володимир уладзімір
владислав: уладзіслаў
вячеслав: вячаслаў вячаслав
геннад: генадз генад
григор: рыгор
денис: дзяніс
дмитри: дзмітры
евген: євген яўген
екатерин: катерин кацярын
елен: олен ален
иосиф: йосип іосіф
констант: костянт канстанц
леонид: леанід
людмил: людміл
марин: марын
михайл: міхайл
никит: микит мікіт
никола: микола мікала
ольг: вольг
павл: паўл
петр: пятр
роман: раман
светлан: світлан святлан
серге: сергі сярге
станислав: станіслаў
степан: сцяпан
татьян: тетян таццян
тимофе: тимофі цімафе
федор: федір фёдар
яков: якаў
яковл: якаўл
"""
# Russian: whole names that their patronymics do not begin with.
_WHOLE = """
алексей: алесь
анатолий: анатоль
анна: ганна
василий: василь васіль
виталий: віталь
геннадий: генадзь
дмитрий: дмитро
евгений: євген яўген
илья: ілля
кирилл: кирило кірыл
михаил: михайло міхаіл
наталья: наталія наталя наталля
николай: микола
олег: алег
павел: павло
петр: петро
софья: софія соф'я
юлия: юлія
"""


def _table(lines: str) -> dict[str, str]:
    pairs = (line.partition(": ") for line in lines.strip().splitlines())
    return {other: russian for russian, _, others in pairs for other in others.split()}


_NAMES = _table(_WHOLE)
_STEMS = _table(_BEGINNINGS)
_STEM = re.compile("|".join(sorted(_STEMS, key=len, reverse=True)))
_ENDINGS = tuple(
    (re.compile(pattern + r"\b"), russian)
    for pattern, russian in (
        (r"ійович", "ьевич"), (r"йович", "евич"), (r"[ао]віч", "ович"), (r"(?:[ао]ў|ів)на", "овна"),
        (r"(?:еў|їв)на", "евна"), (r"([сц])ьк(?=ий|ого|ому)", r"\1к"),
        (r"([сц])к[іи]", r"\1кий"), (r"([сц])ька", r"\1кая"), (r"[еэ]нка", "енко"),
    )
)  # fmt: skip
_BELARUSIAN_LETTERS = frozenset("ўыэ")
_SOFTENED = ((re.compile("дз(?=[еёіьюя])"), "д"), (re.compile("ц(?=[еёіьюя])"), "т"))
_LETTERS = str.maketrans("іїєґўэ", "ииегве")
# Given names that tell a Ukrainian or Belarusian name where no letter does.
_TELLING = """
аляксандр аляксей андрэй аркадзь вольга генадзь кацярына марына сяргей таццяна
володимир ганна дмитро катерина микола михайло олександр олена павло петро тетяна
володимирович миколайович олександрович
"""
TELLING = frozenset(_TELLING.split())


def as_russian(text: str) -> str:
    """Write a Ukrainian or Belarusian name, cleaned, as Russian does.

    >>> as_russian("уладзімір мікалаевіч карпенка"), as_russian("олена сікорська")
    ('владимир николаевич карпенко', 'елена сикорская')
    """
    belarusian = not _BELARUSIAN_LETTERS.isdisjoint(text)
    return " ".join(_as_russian(word, belarusian) for word in text.split())


@lru_cache(REMEMBERED)
def _as_russian(word: str, belarusian: bool) -> str:
    if word in _NAMES:
        return _NAMES[word]
    begun = _STEM.match(word)
    if begun:
        word = _STEMS[begun[0]] + word[begun.end() :]
    for pattern, russian in (*_ENDINGS, *_SOFTENED) if belarusian else _ENDINGS:
        word = pattern.sub(russian, word)
    return word.translate(_LETTERS)
