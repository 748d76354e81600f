"""How delegations had intended to vote, as each language tells of it."""

import pytest

from pipelines.languages import languages

CASES = [
    ("zh", "加纳代表团后来通知秘书处,它本打算弃权。", "加纳", "A"),
    ("zh", "[贝宁和马里代表团随后通知秘书处,它们原打算投赞成票。]", "贝宁和马里", "Y"),
    ("zh", "缅甸代表团随后告知秘书处,该国原拟投反对票。", "缅甸", "N"),
    ("zh", "约旦代表团随后通知秘书处,其原本打算不参加表决。", "约旦", "X"),
    (
        "en",
        "The delegation of Ghana subsequently informed the Secretariat that it had intended to "
        "abstain.",
        "Ghana",
        "A",
    ),
    (
        "fr",
        "La délégation du Ghana a par la suite informé le Secrétariat qu’elle avait eu "
        "l’intention de s’abstenir.",
        "du Ghana",
        "A",
    ),
    (
        "fr",
        "Les délégations du Bénin et du Mali ont ultérieurement informé le Secrétariat qu’elles "
        "entendaient voter contre.",
        "du Bénin et du Mali",
        "N",
    ),
]


@pytest.mark.parametrize(("code", "text", "names", "vote"), CASES)
def test_what_a_note_says(code: str, text: str, names: str, vote: str) -> None:
    ((span, intended),) = languages()[code].intended(text)
    assert (text[slice(*span)], intended) == (names, vote)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("zh", "加纳代表团随后通知秘书处,它将提交案文。"),
        ("zh", "委员会原打算在10月结束工作。"),
        ("fr", "La délégation du Ghana a informé le Secrétariat qu’elle présenterait un texte."),
        ("en", "The delegation of Ghana informed the Secretariat that it would submit a text."),
    ],
)
def test_what_is_no_such_note(code: str, text: str) -> None:
    assert languages()[code].intended(text) == []
