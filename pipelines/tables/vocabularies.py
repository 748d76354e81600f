"""The closed lists of codes the tables use, with English and Chinese labels."""

from pipelines.tables.declare import Vocabulary


def _vocabulary(name: str, rows: str) -> Vocabulary:
    """Read a vocabulary from lines of `code | English label | Chinese label`."""
    labels = {}
    for line in rows.strip().splitlines():
        code, en, zh = (cell.strip() for cell in line.split("|"))
        labels[code] = (en, zh)
    return Vocabulary(name, labels)


SYMBOL_BASIS = _vocabulary(
    "symbol_basis",
    """
    printed | printed on the document itself | 文件上印明
    derived | derived from the number of the resolution | 由决议编号推得
    requested | the symbol it was asked for by when it was downloaded | 下载时所用的文号
    """,
)
DOCUMENT_KIND = _vocabulary(
    "document_kind",
    """
    report | report | 报告
    resolution | resolution | 决议
    decision | decision | 决定
    verbatim_record | verbatim record | 逐字记录
    summary_record | summary record | 简要记录
    draft_resolution | draft resolution | 决议草案
    note | note | 说明
    letter | letter | 信函
    agenda | agenda | 议程
    other | another kind of document | 其他文件
    """,
)
DISTRIBUTION = _vocabulary(
    "distribution",
    """
    general | general distribution | 普遍分发
    limited | limited distribution | 限制分发
    restricted | restricted distribution | 内部分发
    """,
)
LANGUAGE = _vocabulary(
    "language",
    """
    ar | Arabic | 阿拉伯文
    en | English | 英文
    es | Spanish | 西班牙文
    fr | French | 法文
    ru | Russian | 俄文
    zh | Chinese | 中文
    """,
)
PART = _vocabulary(
    "part",
    """
    body | body of the document | 正文
    annex | annex | 附件
    """,
)
FOLLOWED = _vocabulary(
    "followed",
    """
    only_version | it is the only version at hand | 仅有此文本
    original_language | it is in the language the document was written in | 为文件的原文语文
    first_language | the first by language code of equal versions | 各文本相当,取语文代码居先者
    """,
)
PARAGRAPH_KIND = _vocabulary(
    "paragraph_kind",
    """
    numbered | numbered paragraph or sub-paragraph | 编号段落
    preambular | preambular clause | 序言部分段落
    operative | operative paragraph | 执行部分段落
    footnote | footnote | 脚注
    unnumbered | paragraph printed without a number | 无编号段落
    speech | paragraph of a statement in a verbatim or summary record | 会议记录中发言的段落
    proceedings | remark of such a record on the proceedings | 会议记录对会议过程的记述
    """,
)
SERIES = _vocabulary(
    "series",
    """
    poa | Programme of Action on small arms | 小武器行动纲领
    ga | General Assembly | 大会
    sc | Security Council | 安全理事会
    other | another process | 其他
    """,
)
MEETING_KIND = _vocabulary(
    "meeting_kind",
    """
    conference | conference | 会议(大会)
    review_conference | review conference | 审查大会
    biennial_meeting | biennial meeting of States | 双年度国家会议
    governmental_experts | open-ended meeting of governmental experts | 不限成员名额政府专家会议
    preparatory_committee | preparatory committee | 筹备委员会
    plenary | session of the General Assembly | 大会届会
    committee | session of a main committee | 主要委员会届会
    conference_of_parties | conference of the parties to a treaty | 缔约方大会
    working_group | working group or other expert body | 工作组或其他专家机构
    council_meeting | meeting of the Security Council | 安全理事会会议
    council | the Security Council's meetings of one year | 安全理事会某一年的会议
    ministerial_meeting | ministerial meeting | 部长级会议
    seminar | seminar or workshop | 研讨会
    """,
)
DATE_PRECISION = _vocabulary(
    "date_precision",
    """
    day | known to the day | 精确到日
    month | known to the month | 精确到月
    year | known to the year | 精确到年
    """,
)
MEETING_STATUS = _vocabulary(
    "meeting_status",
    """
    held | held | 已举行
    scheduled | the texts at hand only look forward to it | 待举行
    """,
)
ITEM_ACTION = _vocabulary(
    "item_action",
    """
    begun | consideration begun | 开始审议
    continued | consideration continued | 继续审议
    considered | considered | 审议
    """,
)
ROLE = _vocabulary(
    "role",
    """
    president | President | 主席(大会)
    chair | Chair | 主席(会议)
    chair_designate | Chair-designate | 指定主席
    vice_president | Vice-President | 副主席(大会)
    vice_chair | Vice-Chair | 副主席(会议)
    rapporteur | Rapporteur | 报告员
    secretary_general | Secretary-General of the conference | 大会秘书长
    secretary | Secretary | 秘书
    presiding_officer | presided over the meeting or an election in it | 主持会议或选举者
    credentials_committee_member | member of the Credentials Committee | 全权证书委员会成员
    opening_speaker | opened or addressed the opening of the meeting | 宣布开幕或在开幕时致辞者
    speaker | speaker | 发言者
    observer | observer | 观察员
    participant | took part in the meeting | 与会者
    secretariat_services | provided secretariat services | 提供秘书处服务者
    substantive_support | provided support on substance | 提供实质性支助者
    """,
)
PARTY_KIND = _vocabulary(
    "party_kind",
    """
    state | State | 国家
    organization | organization or group | 组织或集团
    person | person | 个人
    """,
)
CONTEXT = _vocabulary(
    "context",
    """
    opening | opening of the meeting | 会议开幕
    officers | officers | 主席团成员
    designation | designation before the meeting | 会前指定
    credentials | credentials | 全权证书
    general_exchange | general exchange of views | 一般性交换意见
    introductory_statements | introduction of the issues | 问题介绍
    intergovernmental_statements | statements by intergovernmental organizations | 政府间组织发言
    ngo_statements | statements by non-governmental organizations | 非政府组织发言
    statements | other statements | 其他发言
    debate | statement at a sitting as its record has it | 会议记录所载的发言
    secretariat | secretariat | 秘书处
    attendance | attendance | 出席情况
    """,
)
VOTE_SCOPE = _vocabulary(
    "vote_scope",
    """
    whole | the text as a whole | 整个案文
    paragraph | one paragraph | 单独段落
    part | part of the text | 案文的一部分
    amendment | amendment | 修正案
    procedural | procedural matter | 程序事项
    election | election | 选举
    """,
)
PROCEDURE = _vocabulary(
    "procedure",
    """
    recorded_vote | recorded vote | 记录表决
    consensus | consensus | 协商一致
    without_vote | without a vote | 未经表决
    acclamation | acclamation | 以鼓掌方式
    show_of_hands | vote by show of hands | 举手表决
    roll_call | vote by roll-call | 唱名表决
    secret_ballot | secret ballot | 无记名投票
    """,
)
RESULT = _vocabulary(
    "result",
    """
    adopted | adopted | 通过
    retained | retained | 保留
    rejected | rejected | 未获通过
    vetoed | vetoed by a permanent member | 因常任理事国反对而未获通过
    elected | elected | 当选
    """,
)
VOTE = _vocabulary(
    "vote",
    """
    Y | in favour | 赞成
    N | against | 反对
    A | abstaining | 弃权
    X | not voting | 未参加表决
    """,
)
DURATION_BOUND = _vocabulary(
    "duration_bound",
    """
    exact | exactly this long | 确定会期
    at_most | at most this long | 不超过此期限
    """,
)
INSTRUMENT_KIND = _vocabulary(
    "instrument_kind",
    """
    agreement | agreement | 协定或文书
    standard | standard | 标准
    register | register | 登记册
    database | database | 数据库
    information_system | information system | 信息系统
    fund | fund | 基金
    programme | programme | 方案
    body | body or group | 机构或小组
    indicator | goal, target or indicator | 目标或指标
    """,
)
ORGANIZATION_KIND = _vocabulary(
    "organization_kind",
    """
    igo | intergovernmental organization | 政府间组织
    ngo | non-governmental organization | 非政府组织
    un_entity | United Nations entity | 联合国实体
    group_of_states | group of States | 国家集团
    """,
)
SEVERITY = _vocabulary(
    "severity",
    """
    error | does not add up | 错误
    warning | a careful reader should look | 需留意
    info | for the record | 备考
    """,
)
HANDLING = _vocabulary(
    "handling",
    """
    kept | published as printed | 照原文发布
    repaired | repaired, the printed form kept beside it | 已修正并保留原文
    dropped | left out | 未收录
    unresolved | left open | 未决
    """,
)
