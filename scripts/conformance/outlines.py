"""Geometry of SVG: transforms, path data as outlines, and whether two outlines are the same."""
import math
import re

IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def multiply(m, n):
    """First n, then m."""
    a, b, c, d, e, f = m
    u, v, w, x, y, z = n
    return (a * u + c * v, b * u + d * v, a * w + c * x, b * w + d * x, a * y + c * z + e, b * y + d * z + f)


def apply(m, p):
    return (m[0] * p[0] + m[2] * p[1] + m[4], m[1] * p[0] + m[3] * p[1] + m[5])


def transform(text):
    m = IDENTITY
    for name, arguments in re.findall(r"(\w+)\(([^)]*)\)", text or ""):
        n = [float(v) for v in NUMBER.findall(arguments)]
        if name == "translate":
            step = (1, 0, 0, 1, n[0], n[1] if len(n) > 1 else 0)
        elif name == "rotate":
            c, s = math.cos(math.radians(n[0])), math.sin(math.radians(n[0]))
            step = (c, s, -s, c, 0, 0)
            if len(n) == 3:
                step = multiply(multiply((1, 0, 0, 1, n[1], n[2]), step), (1, 0, 0, 1, -n[1], -n[2]))
        elif name == "scale":
            step = (n[0], 0, 0, n[-1], 0, 0)
        elif name == "matrix":
            step = tuple(n)
        else:
            raise ValueError("transform %s" % name)
        m = multiply(m, step)
    return m


def curve(p0, p1, p2, p3, steps=16):
    for i in range(1, steps + 1):
        t = i / steps
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3
        yield (a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1])


def arc(p, rx, ry, turn, large, sweep, q):
    """Points of an elliptical arc (SVG 1.1, F.6.5)."""
    rx, ry = abs(rx), abs(ry)
    if rx == 0 or ry == 0 or p == q:
        return [q]
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    dx, dy = (p[0] - q[0]) / 2, (p[1] - q[1]) / 2
    x, y = c * dx + s * dy, -s * dx + c * dy
    grow = math.sqrt(max(1, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    under = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2
    factor = math.sqrt(max(0, under / ((rx * y) ** 2 + (ry * x) ** 2))) * (-1 if large == sweep else 1)
    cx, cy = factor * rx * y / ry, -factor * ry * x / rx
    mx, my = c * cx - s * cy + (p[0] + q[0]) / 2, s * cx + c * cy + (p[1] + q[1]) / 2
    begin = math.atan2((y - cy) / ry, (x - cx) / rx)
    angle = (math.atan2((-y - cy) / ry, (-x - cx) / rx) - begin) % (2 * math.pi)
    if not sweep:
        angle -= 2 * math.pi
    steps = max(4, int(abs(angle) * max(rx, ry)) + 1)
    points = []
    for i in range(1, steps + 1):
        t = begin + angle * i / steps
        u, v = rx * math.cos(t), ry * math.sin(t)
        points.append((c * u - s * v + mx, s * u + c * v + my))
    return points


COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}


def parts(data):
    """Path data as (command, arguments)."""
    for letter, text in re.findall(r"([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)", data or ""):
        if letter in "Zz":
            yield "Z", False, []
            continue
        values, count, at = [], COUNTS[letter.upper()], 0
        flags = letter in "Aa"
        while at < len(text):
            if flags and len(values) % 7 in (3, 4):
                m = re.compile(r"[\s,]*([01])").match(text, at)
            else:
                m = re.compile(r"[\s,]*(" + NUMBER.pattern + ")").match(text, at)
            if not m:
                break
            values.append(float(m.group(1)))
            at = m.end()
        for i in range(0, len(values) - count + 1, count):
            step = letter if i == 0 or letter not in "Mm" else {"M": "L", "m": "l"}[letter]
            yield step.upper(), step.islower(), values[i:i + count]


def lines(data):
    """Path data as a list of lines, each a list of points; closed ones end where they begin."""
    out, line, at, begin, control, before = [], [], (0.0, 0.0), (0.0, 0.0), None, ""
    for command, relative, v in parts(data):
        o = at if relative else (0.0, 0.0)
        if command == "M":
            at = begin = (o[0] + v[0], o[1] + v[1])
            line = [at]
            out.append(line)
        elif command == "Z":
            line.append(begin)
            at = begin
            line = [at]
            out.append(line)
        elif command in "LHV":
            at = ((o[0] if relative else at[0], v[0] + o[1]) if command == "V" else
                  (v[0] + o[0], o[1] if relative else at[1]) if command == "H" else (o[0] + v[0], o[1] + v[1]))
            line.append(at)
        elif command == "A":
            end = (o[0] + v[5], o[1] + v[6])
            line.extend(arc(at, v[0], v[1], v[2], v[3] != 0, v[4] != 0, end))
            at = end
        else:
            points = [(o[0] + v[i], o[1] + v[i + 1]) for i in range(0, len(v), 2)]
            mirrored = (2 * at[0] - control[0], 2 * at[1] - control[1]) if control else at
            if command == "C":
                p1, p2, end = points
            elif command == "S":
                p1, (p2, end) = mirrored if before in "CS" else at, points
            else:
                q = points[0] if command == "Q" else mirrored if before in "QT" else at
                end = points[-1]
                p1 = (at[0] + 2 / 3 * (q[0] - at[0]), at[1] + 2 / 3 * (q[1] - at[1]))
                p2 = (end[0] + 2 / 3 * (q[0] - end[0]), end[1] + 2 / 3 * (q[1] - end[1]))
            line.extend(curve(at, p1, p2, end))
            control, at = (q if command in "QT" else p2), end
        before = command
        if command not in "CSQT":
            control = None
    return [l for l in out if len(l) > 1]


class Outline:
    def __init__(self, lines):
        self.lines = lines
        points = [p for l in lines for p in l]
        self.box = (min(p[0] for p in points), min(p[1] for p in points),
                    max(p[0] for p in points), max(p[1] for p in points)) if points else None
        self.length = sum(math.dist(p, q) for l in lines for p, q in zip(l, l[1:]))

    @property
    def area(self):
        return abs(sum(p[0] * q[1] - p[1] * q[0] for l in self.lines for p, q in zip(l, l[1:] + l[:1]))) / 2

    def samples(self, limit=300):
        step = max(1.0, self.length / limit)
        for l in self.lines:
            yield l[0]
            for p, q in zip(l, l[1:]):
                n = max(1, int(math.dist(p, q) / step))
                for i in range(1, n + 1):
                    yield (p[0] + (q[0] - p[0]) * i / n, p[1] + (q[1] - p[1]) * i / n)

    def segments(self):
        return [(p, q) for l in self.lines for p, q in zip(l, l[1:])]


def far(point, segments, limit):
    """Whether a point lies further than `limit` from all segments."""
    x, y = point
    for (ax, ay), (bx, by) in segments:
        dx, dy = bx - ax, by - ay
        square = dx * dx + dy * dy
        t = 0 if square == 0 else max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / square))
        if (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2 <= limit * limit:
            return False
    return True


def same_outline(a, b, tolerance):
    """Every point of each lies within the tolerance of the other, and they are of one length."""
    if a.box is None or b.box is None:
        return a.box == b.box
    if any(abs(p - q) > tolerance for p, q in zip(a.box, b.box)):
        return False
    if abs(a.length - b.length) > 4 * tolerance + 0.03 * max(a.length, b.length):
        return False
    for one, other in ((a, b), (b, a)):
        segments = other.segments()
        if any(far(p, segments, tolerance) for p in one.samples()):
            return False
    return True
