import datetime as dt

from pipelines.languages.zh.agenda import items
from pipelines.languages.zh.sittings import sittings, sittings_stated


def test_one_sitting_with_its_day():
    (ref,) = sittings("在6月29日第18次会议上,大会通过了报告")
    assert ref.numbers == (18,)
    assert ref.date is not None
    assert ref.date.dates(2018)[0] == dt.date(2018, 6, 29)


def test_ranges_and_lists_of_sittings():
    (ref,) = sittings("在6月18日至19日第1至第4次会议上")
    assert (ref.numbers, ref.range_) == ((1, 4), True)
    (ref,) = sittings("在分别于5月9日和10日举行的第2和第3次会议上")
    assert (ref.numbers, ref.range_) == ((2, 3), False)
    (ref,) = sittings("同样在5月9日举行的第2次会议以鼓掌方式")
    assert ref.date is not None


def test_sittings_of_others_and_sessions_are_not_ours():
    assert sittings("安全理事会第7000次会议") == []
    assert sittings("大会第七十二届会议") == []
    assert sittings("第五次双年度国家会议") == []


def test_how_many_sittings_are_stated():
    assert [n for n, _, _ in sittings_stated("期间召开了九次全体会议")] == [9]
    assert [n for n, _, _ in sittings_stated("会议共举行了10次全体会议")] == [10]


def test_items_taken_up():
    found = items("审议了议程项目6(b),并开始审议议程项目6(c)")
    assert [(i.action, i.numbers) for i in found] == [
        ("considered", ("6(b)",)),
        ("begun", ("6(c)",)),
    ]
    (found,) = items("会议审议了议程项目6(f)和7(a)")
    assert found.numbers == ("6(f)", "7(a)")
    (found,) = items("继续审议议程项目9(a)和(b)")
    assert (found.action, found.numbers) == ("continued", ("9(a)", "9(b)"))
