"""Reads an SVG by Vega's conventions into views with their items: marks, axes, legends, titles.

Groups are <g class="mark-TYPE role-ROLE NAME">; a group mark holds a plain <g transform> for each item, with a
path.background and what it contains. Positions are relative to the nearest view (the frame, a cell, a part of a
concatenation), since where views stand depends on the widths of letters.
"""
import math
import re
import xml.etree.ElementTree as ET

from colours import colour
from outlines import IDENTITY, Outline, apply, lines, multiply, transform

VIEW = re.compile(r"(?:^|_)(?:group|cell)$|^root$")
INHERITED = ("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap",
             "stroke-linejoin", "stroke-miterlimit", "fill-opacity", "stroke-opacity", "font-family", "font-size",
             "font-weight", "font-style", "text-anchor")


class Item:
    """Something drawn. `place` is a text's position; `outline` what is filled or stroked."""

    def __init__(self, kind, style, outline=None, text=None, place=None, angle=0.0):
        self.kind, self.style, self.outline, self.text, self.place, self.angle = kind, style, outline, text, place, angle

    def at(self):
        if self.outline is not None:
            b = self.outline.box
            return ((b[0] + b[2]) / 2, (b[1] + b[3]) / 2)
        return self.place

    def __str__(self):
        if self.text is not None:
            return "%s %r at %.1f,%.1f" % ((self.kind, self.text) + self.place)
        return "%s %.1f,%.1f to %.1f,%.1f" % ((self.kind,) + self.outline.box)


class View:
    def __init__(self, origin):
        self.origin, self.items, self.views, self.guides, self.order = origin, [], [], [], []


class Guide:
    """A legend, a title, or the axis of a column or row: what is in it is measured from its own corner."""

    def __init__(self, kind, origin):
        self.kind, self.origin, self.items = kind, origin, []


def read(source):
    root = ET.fromstring(source)
    definitions = {e.get("id"): e for e in root.iter() if e.get("id")}
    view = View((0.0, 0.0))
    Walk(definitions).children(root, view, view, IDENTITY, {"fill": "black", "stroke-miterlimit": "4"}, 1.0, None, "")
    return view


def local(element):
    return element.tag.rsplit("}", 1)[-1]


class Walk:
    def __init__(self, definitions):
        self.definitions = definitions

    def children(self, element, view, sink, m, style, opacity, role, kind):
        for child in element:
            self.element(child, view, sink, m, style, opacity, role, kind)

    def element(self, e, view, sink, m, style, opacity, role, kind):
        name = local(e)
        if name in ("defs", "title", "desc", "metadata") or e.get("display") == "none":
            return
        m = multiply(m, transform(e.get("transform")))
        style = {**style, **{k: e.get(k) for k in INHERITED if e.get(k) is not None}}
        for pair in (e.get("style") or "").split(";"):
            key, _, value = pair.partition(":")
            if key.strip() in INHERITED:
                style[key.strip()] = value.strip()
        opacity *= float(e.get("opacity") or 1)
        if e.get("clip-path"):
            self.clip(e, sink, m)
        if name == "g":
            self.group(e, view, sink, m, style, opacity, role, kind)
        elif name == "a":
            self.children(e, view, sink, m, style, opacity, role, kind)
        elif name == "text":
            self.text(e, sink, m, style, opacity, role, kind)
        elif name in ("path", "line", "rect", "circle"):
            self.shape(e, name, view, sink, m, style, opacity, role, kind)
        elif name == "image":
            x, y, w, h = (float(e.get(k) or 0) for k in ("x", "y", "width", "height"))
            outline = self.outline("M%r,%rh%rv%rh%rZ" % (x, y, w, h, -w), m)
            sink.items.append(Item("image:mark", {"opacity": opacity}, self.relative(outline, sink)))

    def group(self, e, view, sink, m, style, opacity, role, kind):
        classes = (e.get("class") or "").split()
        found = next((c[5:] for c in classes if c.startswith("role-")), None)
        if found is None:
            self.children(e, view, sink, m, style, opacity, role, kind)
            return
        mark = next((c[5:] for c in classes if c.startswith("mark-")), "")
        name = next((c for c in classes if not c.startswith(("role-", "mark-"))), "")
        is_view = mark == "group" and (found == "frame" or found == "scope" and VIEW.search(name))
        token = found if found == "axis" else mark if found == "mark" else ""
        if found == "axis" and any("role-axis-grid" in (g.get("class") or "") for g in e.iter()):
            token = "grid"
        if token and (not view.order or view.order[-1] != token):
            view.order.append(token)
        for child in e:
            if local(child) != "g" or mark != "group":
                self.element(child, view, sink, m, style, opacity, found, mark)
                continue
            n = multiply(m, transform(child.get("transform")))
            if is_view:
                inner = View((n[4] - view.origin[0], n[5] - view.origin[1]))
                inner.origin, inner.offset = (n[4], n[5]), inner.origin
                view.views.append(inner)
                self.element(child, inner, inner, m, style, opacity, found, mark)
            elif found in ("legend", "title") or found.endswith(("-header", "-footer")):
                guide = Guide(found if found in ("legend", "title") else "header", (n[4] - view.origin[0], n[5] - view.origin[1]))
                guide.corner = (n[4], n[5])
                view.guides.append(guide)
                self.element(child, view, guide, m, style, opacity, found, mark)
            else:
                self.element(child, view, sink, m, style, opacity, found, mark)

    # ---------------------------------------------------------------- items

    def base(self, sink):
        return sink.corner if isinstance(sink, Guide) else sink.origin

    def outline(self, data, m):
        return Outline([[apply(m, p) for p in l] for l in lines(data)])

    def relative(self, outline, sink):
        x, y = self.base(sink)
        return Outline([[(p[0] - x, p[1] - y) for p in l] for l in outline.lines])

    def clip(self, e, sink, m):
        target = self.definitions.get(re.sub(r"url\(#(.*)\)", r"\1", e.get("clip-path")))
        for child in target if target is not None else ():
            outline = self.relative(self.outline(self.data(child), m), sink)
            if outline.box:
                sink.items.append(Item("clip", {}, outline))

    def data(self, e):
        def n(key):
            return float(e.get(key) or 0)

        name = local(e)
        if name == "path":
            return e.get("d")
        if name == "line":
            return "M%r,%rL%r,%r" % (n("x1"), n("y1"), n("x2"), n("y2"))
        if name == "rect":
            return "M%r,%rh%rv%rh%rZ" % (n("x"), n("y"), n("width"), n("height"), -n("width"))
        r = n("r")
        return "M%r,%rA%r,%r,0,1,1,%r,%rA%r,%r,0,1,1,%r,%r" % (
            n("cx") + r, n("cy"), r, r, n("cx") - r, n("cy"), r, r, n("cx") + r, n("cy"))

    def paint(self, value, opacity, box):
        if value in (None, "none", "transparent") or opacity == 0:
            return None
        if value.startswith("url("):
            e = self.definitions[re.sub(r"url\(#(.*)\)", r"\1", value)]
            if local(e) == "pattern":       # Vega's radial gradients fill a square that is cut to the shape
                return self.paint(next(c.get("fill") for c in e), opacity, box)
            stops = [(float(s.get("offset") or 0), colour(s.get("stop-color"), opacity * float(s.get("stop-opacity") or 1)))
                     for s in e]
            radial = local(e) == "radialGradient"
            names = (("cx", 0.5), ("cy", 0.5), ("r", 0.5)) if radial else (("x1", 0), ("y1", 0), ("x2", 1), ("y2", 0))
            axis = [float((e.get(k) or str(d)).rstrip("%")) for k, d in names]
            if e.get("gradientUnits") == "userSpaceOnUse":
                w, h = (box[2] - box[0]) or 1, (box[3] - box[1]) or 1
                far = [axis[2] / max(w, h)] if radial else [(axis[2] - box[0]) / w, (axis[3] - box[1]) / h]
                axis = [(axis[0] - box[0]) / w, (axis[1] - box[1]) / h] + far
            return ("gradient", local(e), tuple(round(v, 2) for v in axis), stops)
        return colour(value, opacity)

    def shape(self, e, name, view, sink, m, style, opacity, role, kind):
        is_background = e.get("class") in ("background", "foreground")
        raw = Outline(lines(self.data(e)))
        if not raw.box:
            return
        outline = self.outline(self.data(e), m)
        fill = self.paint(style.get("fill"), opacity * float(style.get("fill-opacity") or 1), raw.box)
        stroke = self.paint(style.get("stroke"), opacity * float(style.get("stroke-opacity") or 1), raw.box)
        width = float(style.get("stroke-width") or 1)
        if width == 0:
            stroke = None
        if outline.area < 1e-6:
            fill = None
        if outline.length < 1e-6 and style.get("stroke-linecap") not in ("round", "square"):
            stroke = None
        out = {"fill": fill, "stroke": stroke}
        if stroke:
            out["width"] = width * math.sqrt(abs(m[0] * m[3] - m[1] * m[2]))
            out["dash"] = [float(v) for v in re.findall(r"[\d.]+", style.get("stroke-dasharray") or "")]
            out["dash offset"] = float(style.get("stroke-dashoffset") or 0) if out["dash"] else 0
            out["cap"] = style.get("stroke-linecap") or "butt"
            if len(outline.segments()) > 1:
                out["join"] = style.get("stroke-linejoin") or "miter"
        what = ("background" if role in ("scope", "frame") else "%s-background" % role) if is_background else \
            "%s:%s" % (kind, role)
        if name == "rect" and role is None:
            what = "page"
            outline = Outline([[(0, 0), (1, 1)]])
        if fill is None and stroke is None:
            return
        sink.items.append(Item(what, out, self.relative(outline, sink)))

    def text(self, e, sink, m, style, opacity, role, kind):
        spans = [s for s in e if local(s) == "tspan"] or [e]
        x, y = float(e.get("x") or 0), float(e.get("y") or 0)
        for s in spans:
            if s is not e:
                x = float(s.get("x") or x)
                y = float(s.get("y") or y) + float(s.get("dy") or 0)
            own = {**style, **{k: s.get(k) for k in INHERITED if s.get(k) is not None}}
            text = "".join(s.itertext())
            fill = self.paint(own.get("fill"), opacity * float(own.get("fill-opacity") or 1), None)
            stroke = self.paint(own.get("stroke"), opacity * float(own.get("stroke-opacity") or 1), None)
            if not text.strip() or fill is None and stroke is None:
                continue
            at = apply(m, (x, y))
            base = self.base(sink)
            weight = {"bold": 700, "normal": 400, None: 400}.get(own.get("font-weight"), own.get("font-weight"))
            size = float(re.sub("[a-z]+$", "", own.get("font-size") or "10"))
            out = {"fill": fill, "stroke": stroke, "anchor": own.get("text-anchor") or "start", "size": size,
                   "weight": int(weight), "slant": own.get("font-style") or "normal",
                   "family": (own.get("font-family") or "").replace('"', "").replace("'", "").split(",")[0].strip()}
            angle = math.degrees(math.atan2(m[1], m[0]))
            sink.items.append(Item("%s:%s" % (kind, role), out, text=re.sub(r"\s+", " ", text).strip(),
                                   place=(at[0] - base[0], at[1] - base[1]), angle=angle))
