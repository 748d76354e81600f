"""Notes in Chinese on how delegations had intended to vote: 随后通知秘书处,它原打算弃权."""

from __future__ import annotations

import re

from pipelines.languages.intending import intended_by
from pipelines.languages.phrases import Span

_INTENDED = re.compile(
    r"(?:^|[。;,\[])(?P<names>[^,。;\[\]]{2,160}?)的?代表团?(?:随后|后来|其后|嗣后|事后|均|都|也|已)*"
    # the second of two may have intended otherwise: ";埃及代表团原打算弃权"
    r"(?:(?:(?:通知|告知|告诉|向)(?:了|大会|委员会)*秘书处(?:表示|说明)?[,:]?)|(?<=代表团)(?=原|本|曾))"
    r"(?:它们?|其|该国|该代表团|各该国)?(?:原本|原来|本来|原|本|曾)(?:打算|拟|想|要|计划)"
    r"(?P<how>不参加表决|投赞成票|投票赞成|投反对票|投票反对|投?弃权)"
)
_INTENT = (("赞成", "Y"), ("反对", "N"), ("弃权", "A"), ("不参加", "X"))


def intended(tight: str) -> list[tuple[Span, str]]:
    """How delegations had intended to vote: where their names stand, and a code of `VOTE`."""
    return intended_by(tight, _INTENDED, _INTENT)
