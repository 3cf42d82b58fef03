"""Colours of CSS as (red, green, blue, alpha), red to blue from 0 to 255."""
import colorsys
import re

# The names that the two writers may use for what the specs of the cases name.
NAMES = {
    "black": "000000", "white": "ffffff", "red": "ff0000", "green": "008000", "blue": "0000ff", "orange": "ffa500",
    "purple": "800080", "gray": "808080", "grey": "808080", "lightgray": "d3d3d3", "lightgrey": "d3d3d3",
    "steelblue": "4682b4", "firebrick": "b22222", "teal": "008080", "navy": "000080", "gold": "ffd700",
    "crimson": "dc143c", "yellow": "ffff00", "pink": "ffc0cb", "brown": "a52a2a", "cyan": "00ffff",
    "magenta": "ff00ff", "lime": "00ff00", "tomato": "ff6347", "salmon": "fa8072", "skyblue": "87ceeb",
    "darkgreen": "006400", "darkred": "8b0000", "darkblue": "00008b", "lightblue": "add8e6", "olive": "808000",
    "maroon": "800000", "silver": "c0c0c0", "indigo": "4b0082", "violet": "ee82ee", "coral": "ff7f50",
    "slategray": "708090", "seagreen": "2e8b57", "royalblue": "4169e1", "whitesmoke": "f5f5f5", "ivory": "fffff0",
    "rebeccapurple": "663399", "lightyellow": "ffffe0", "beige": "f5f5dc", "khaki": "f0e68c",
}


def colour(text, opacity=1.0):
    text = text.strip().lower()
    text = "#" + NAMES[text] if text in NAMES else text
    if text.startswith("#"):
        digits = text[1:] if len(text) > 5 else "".join(2 * c for c in text[1:])
        values = [int(digits[i:i + 2], 16) for i in range(0, len(digits), 2)]
        alpha = values[3] / 255 if len(values) > 3 else 1
        return (values[0], values[1], values[2], alpha * opacity)
    m = re.match(r"(rgb|hsl)a?\(([^)]*)\)", text)
    if not m:
        raise ValueError("colour %r" % text)
    parts = re.findall(r"[-\d.eE]+%?", m.group(2))
    alpha = (float(parts[3].rstrip("%")) / (100 if parts[3].endswith("%") else 1)) if len(parts) > 3 else 1
    if m.group(1) == "rgb":
        values = [float(p.rstrip("%")) * (2.55 if p.endswith("%") else 1) for p in parts[:3]]
    else:
        h, s, l = float(parts[0]) / 360, float(parts[1].rstrip("%")) / 100, float(parts[2].rstrip("%")) / 100
        values = [255 * v for v in colorsys.hls_to_rgb(h % 1, l, s)]
    return (values[0], values[1], values[2], alpha * opacity)
