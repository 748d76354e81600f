"""The whole graph as text, one line per asset, so that no edge changes unseen.

After a change that is meant: `python tests/graph/graph_snapshot.py` rewrites the file.
"""

from pathlib import Path

from pipelines.definitions import defs

SNAPSHOT = Path(__file__).with_name("graph.txt")


def describe() -> str:
    """Assets by group: what each is made from, and what checks it."""
    graph = defs.resolve_asset_graph()
    lines = []
    for node in sorted(graph.asset_nodes, key=lambda node: (node.group_name, node.key)):
        made_from = ", ".join(sorted(key.to_user_string() for key in node.parent_keys)) or "-"
        lines.append(f"[{node.group_name}] {node.key.to_user_string()} <- {made_from}")
        for check in sorted(node.check_keys):
            blocking = "blocking" if graph.get(check).blocking else "warning"
            lines.append(f"    check {check.name} ({blocking})")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(describe(), encoding="utf-8")
