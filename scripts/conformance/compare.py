"""Compares two charts item by item. What hangs on the widths of letters is forgiven, nothing else.

Sharp: marks, ticks, grids, domains, sizes of views, colours, strokes, sizes and anchors of text. Forgiven: how far an
axis's title stands from its labels, where legends, titles and neighbouring views stand, and rows of a legend, since
they are moved by what is written beside them.
"""
import math

from outlines import same_outline

MARKS = 0.5                   # px, outlines and texts of marks and guides
AWAY = 7.0                    # px, an axis's title from its axis, a head from its view
LEGEND_ROW = 5.0              # px, for each row of a legend: what a miter might need beside a symbol
LEGEND_COLUMN = 8.0           # px, for each column of a legend: the letters of the columns before it
PLACES = 14.0                 # px, where views, legends and titles stand
RGB, ALPHA, WIDTH = 2.5, 0.02, 0.05


def close(a, b, tolerance):
    return abs(a - b) <= tolerance


def angle_between(a, b):
    return abs((a - b + 180) % 360 - 180)


def same_place(a, b, kind, guide):
    """Whether two texts stand at one place, as far as fonts do not decide it."""
    dx, dy = a.place[0] - b.place[0], a.place[1] - b.place[1]
    role = kind.split(":")[-1]
    if guide:
        if guide.kind == "title":
            return close(dx, 0, MARKS) and close(dy, 0, AWAY) or close(dx, 0, AWAY) and close(dy, 0, MARKS)
        x, y = allowed(a.place)
        return close(dx, 0, x if role != "legend-title" else AWAY) and close(dy, 0, y)
    if role in ("axis-title",):
        return min(abs(dx), abs(dy)) <= 1.0 and max(abs(dx), abs(dy)) <= AWAY
    if role.startswith("title"):
        return max(abs(dx), abs(dy)) <= AWAY
    return math.hypot(dx, dy) <= 0.8


def allowed(place):
    """How far across and down an entry of a legend may stand from Vega's."""
    return 1.0 + LEGEND_COLUMN * max(0, place[0] - 24) // 40, LEGEND_ROW * (1 + max(0, place[1] - 16) // 13)


def same_shape(a, b, guide):
    p, q = a.outline, b.outline
    if guide and guide.kind == "legend":
        if a.kind.endswith("background"):
            return close(p.box[0], q.box[0], MARKS) and all(
                close(p.box[i + 2] - p.box[i], q.box[i + 2] - q.box[i], PLACES) for i in (0, 1))
        if not all(close(p.box[i + 2] - p.box[i], q.box[i + 2] - q.box[i], MARKS) for i in (0, 1)):
            return False
        x, y = allowed(p.box)
        return close(p.box[0], q.box[0], x) and close(p.box[1], q.box[1], y) and close(p.length, q.length, 2)
    return same_outline(p, q, MARKS)


def same_paint(p, q):
    if p is None or q is None:
        return p is q
    if (p[0] == "gradient") != (q[0] == "gradient"):
        return False
    if p[0] != "gradient":
        return all(close(u, v, RGB) for u, v in zip(p[:3], q[:3])) and close(p[3], q[3], ALPHA)
    ends = all(same_paint(at(p[3], t), at(q[3], t)) for t in (0, 0.25, 0.5, 0.75, 1))
    return p[1] == q[1] and ends and all(close(u, v, 0.02) for u, v in zip(p[2], q[2]))


def at(stops, t):
    """Colour of a gradient; steps that stand on one offset are stepped over."""
    before = [s for s in stops if s[0] <= t + 1e-9] or stops[:1]
    after = [s for s in stops if s[0] > t + 1e-9] or stops[-1:]
    (u, c), (v, d) = before[-1], after[0]
    if u == v or c is None or d is None:
        return c
    f = max(0, min(1, (t - u) / (v - u)))
    return tuple(a + f * (b - a) for a, b in zip(c, d))


def show(value):
    if isinstance(value, tuple) and len(value) == 4 and not isinstance(value[0], str):
        return "#%02x%02x%02x" % tuple(round(v) for v in value[:3]) + ("" if value[3] > 0.995 else "/%.2f" % value[3])
    return "a gradient" if isinstance(value, tuple) else str(value)


def styles(a, b):
    """What differs in style, in words."""
    out = []
    for key in sorted(set(a.style) | set(b.style)):
        p, q = a.style.get(key), b.style.get(key)
        if key in ("fill", "stroke"):
            same = same_paint(p, q)
        elif key == "dash":
            same = len(p or []) == len(q or []) and all(close(u, v, 0.01) for u, v in zip(p or [], q or []))
        elif isinstance(p, (int, float)) and isinstance(q, (int, float)):
            same = close(p, q, WIDTH)
        else:
            same = p == q
        if not same:
            out.append("%s %s, not %s" % (key, show(q), show(p)))
    if a.text is not None and angle_between(a.angle, b.angle) > 0.5:
        out.append("angle %.0f, not %.0f" % (b.angle, a.angle))
    return out


def same(a, b, guide):
    if a.kind != b.kind or (a.text is None) != (b.text is None):
        return False
    if a.text is not None:
        return a.text == b.text and same_place(a, b, a.kind, guide)
    if a.kind == "image:mark":
        return all(close(p, q, MARKS) for p, q in zip(a.outline.box, b.outline.box))
    return same_shape(a, b, guide)


def items(ref, ours, where, guide=None):
    """Pairs what is alike, the nearest first; the rest is missing or too much."""
    left = list(ours)
    notes = []
    missing = []
    if guide and guide.kind == "legend":
        # Entries move with what stands before them, but keep their order.
        def order(i):
            return i.kind, round(i.at()[1]), round(i.at()[0])

        ref, left = sorted(ref, key=order), sorted(left, key=order)
    for a in ref:
        found = [b for b in left if same(a, b, guide)]
        if guide and guide.kind == "legend":
            found = found[:1]
        if not found:
            missing.append(a)
            continue
        b = min(found, key=lambda b: (len(styles(a, b)), math.dist(a.at(), b.at())))
        left.remove(b)
        for difference in styles(a, b):
            notes.append("%s%s: %s" % (where, a, difference))
    for a in missing:
        near = [b for b in left if b.kind == a.kind]
        nearest = min(near, key=lambda b: (b.text != a.text, math.dist(a.at(), b.at())), default=None)
        if nearest is not None:
            left.remove(nearest)
        notes.append("%s%s: %s" % (where, a, "missing" if nearest is None else "ours is %s" % nearest))
    notes += ["%snot in Vega's: %s" % (where, b) for b in left]
    return notes


def views(ref, ours, where=""):
    notes = items(ref.items, ours.items, where)
    if ref.order != ours.order:
        notes.append("%sdrawn in the order %s, not %s" % (where, " ".join(ours.order), " ".join(ref.order)))
    guides = sorted_guides(ref), sorted_guides(ours)
    for kind in ("legend", "title", "header"):
        rs, os = ([g for g in side if g.kind == kind] for side in guides)
        if len(rs) != len(os):
            notes.append("%s%d %ss, not %d" % (where, len(os), kind, len(rs)))
        for i, (r, o) in enumerate(zip(rs, os)):
            name = "%s%s %d: " % (where, kind, i + 1)
            # A title's own corner may be anywhere along its line; its text is what is seen.
            for g in (r, o) if kind == "title" else ():
                for item in g.items:
                    if item.text is not None:
                        item.place = (item.place[0] + g.origin[0], item.place[1] + g.origin[1])
            if kind != "title" and not all(close(p, q, PLACES) for p, q in zip(r.origin, o.origin)):
                notes.append("%sat %.0f,%.0f, not %.0f,%.0f" % ((name,) + o.origin + r.origin))
            notes += items(r.items, o.items, name, r)
    if len(ref.views) != len(ours.views):
        notes.append("%s%d views, not %d" % (where, len(ours.views), len(ref.views)))
    for i, (r, o) in enumerate(zip(ref.views, ours.views)):
        a, b = ([v.origin[j] - v.offset[j] for j in (0, 1)] for v in (r, o))
        if where and not all(close(p, q, PLACES) for p, q in zip(a, b)):
            notes.append("%sview %d at %.0f,%.0f, not %.0f,%.0f" % (where, i + 1, *b, *a))
        notes += views(r, o, "%sview %d: " % (where, i + 1) if where or i else "chart: ")
    return notes


def sorted_guides(view):
    def key(g):
        return (g.kind, sorted(i.text for i in g.items if i.text is not None), round(g.origin[1]), round(g.origin[0]))

    return sorted(view.guides, key=key)
