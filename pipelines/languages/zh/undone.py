"""What Chinese texts say was not done, was put off, or is left to others or to later."""

from __future__ import annotations

import re

_NOT = (
    r"未能|没能|没有(?!(?:进行|经过?|付诸|任何|有?人|国家|代表团)*(?:记录)?(?:表决|反对|异议))"
    r"|无法|不能|未予|不予|拒绝"
)
_LATER = r"推迟|延后|延期|暂缓|押后|暂不"
_ACT = r"通过|核可|核准|保留|选举|选出|推选|任命|审议|讨论|发了?言|作了?发言"
_BETWEEN = r"[^,。;:]{0,50}?"
# "未能以协商一致方式通过…", "推迟选举其余副主席", "不任命", "原定发言的阿富汗没有发言"
_UNDONE = re.compile(
    rf"(?:{_NOT}|{_LATER}){_BETWEEN}(?P<act>{_ACT})|(?:不|未|尚未)(?P<now>选|任命|审议|讨论|发言)"
    r"|(?<=原定)(?P<planned>发言)"
    # "将在下次会议上通过", "建议大会第七十三届会议通过"
    r"|将(?:在|于)[^,。;:]{1,20}?(?P<then>通过|选举|审议)"
    r"|建议(?!的)[^,。;:的]{0,30}?(?P<others>通过|(?<=大会|会议)选举)"
)
_DENIED = re.compile(rf"(?:{_NOT})(?P<between>{_BETWEEN})(?P<verb>通过|核可|核准|保留)")
_BLANK = "□"


def only_done(text: str) -> str:
    """The text with the verbs of all that was not done blanked out, each as long as it was."""
    return _UNDONE.sub(_blanked, text)


def _blanked(match: re.Match[str]) -> str:
    kind = match.lastgroup or "act"
    start, end = (at - match.start() for at in match.span(kind))
    return f"{match[0][:start]}{_BLANK * (end - start)}{match[0][end:]}"


def denials_joined(text: str) -> str:
    """The text with what denies an adoption next to its verb: `以…方式未通过`."""
    return _DENIED.sub(r"\g<between>未\g<verb>", text)
