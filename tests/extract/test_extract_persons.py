from pipelines.extract.persons import is_variant


def test_one_letter_of_several_differs():
    assert is_variant("让-克劳德·布鲁内", "让-克洛德·布鲁内")


def test_other_persons_are_no_variants():
    assert not is_variant("王伟", "王刚")
    assert not is_variant("让-克劳德·布鲁内", "让-克洛德·布鲁尔")
    assert not is_variant("吉姆·麦克莱", "吉姆·麦克莱恩")
    assert not is_variant("甲乙·丙丁", "甲·乙丙丁")
