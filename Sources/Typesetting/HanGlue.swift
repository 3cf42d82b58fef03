/// U+2060 inside Chinese figures, which have no spaces to replace: 约 with its figure, 121 with 亿元, 10月 with 22日.
enum HanGlue {
  private static let joiner: Character = "\u{2060}"

  static func apply(_ text: String) -> String {
    guard text.contains(where: BreakRules.isHan) else { return text }
    let chars = Array(text)
    var out: [Character] = []
    out.reserveCapacity(chars.count + 16)
    var i = 0
    while i < chars.count {
      let c = chars[i]
      if isDigit(c) {
        // 约 and 图 belong to the figure behind them.
        if let before = out.last, beforeFigure.contains(before) { out.append(joiner) }
        while i < chars.count, isDigit(chars[i]) || isInnerMark(chars, i) {
          out.append(chars[i])
          i += 1
        }
        i = appendUnit(chars, from: i, to: &out)
      } else {
        out.append(c)
        i += 1
      }
    }
    return String(out)
  }

  /// Appends scale and unit behind a figure with joiners between; returns where the text goes on.
  private static func appendUnit(_ chars: [Character], from: Int, to out: inout [Character]) -> Int {
    var i = from
    func join(_ c: Character) {
      if out.last != joiner { out.append(joiner) }
      out.append(c)
    }
    // Characters already joined are passed over, so that a second pass finds nothing to do.
    func next(_ k: Int) -> Int { k < chars.count && chars[k] == joiner ? k + 1 : k }
    while next(i) < chars.count, scales.contains(chars[next(i)]) {
      i = next(i)
      join(chars[i])
      i += 1
    }
    let begin = next(i)
    guard begin < chars.count else { return i }
    let word = chars[begin...].lazy.filter { $0 != joiner }.prefix(longestUnit)
    let rest = String(Array(word))
    guard let unit = units.first(where: { rest.hasPrefix($0) }) else { return i }
    for c in unit {
      i = next(i)
      join(c)
      i += 1
    }
    if unit == "月", next(i) < chars.count, isDigit(chars[next(i)]) {
      i = next(i)
      out.append(joiner)
    }
    return i
  }

  private static func isDigit(_ c: Character) -> Bool { c.isASCII && c.isNumber }

  private static func isInnerMark(_ chars: [Character], _ i: Int) -> Bool {
    ".,–-".contains(chars[i]) && i + 1 < chars.count && isDigit(chars[i + 1])
  }

  private static let scales: Set<Character> = ["百", "千", "万", "萬", "亿", "億", "兆"]
  private static let beforeFigure: Set<Character> = ["约", "約", "近", "超", "逾", "达", "達", "第", "图", "圖", "表"]
  private static let longestUnit = 4

  /// Longest first, so that 平方公里 is not cut at 平方.
  private static let units = [
    "平方公里", "人民币", "人民幣", "越南盾", "平方米", "立方米", "美元", "欧元", "歐元", "日元", "公里", "千米", "公顷", "公頃", "小时",
    "小時", "分钟", "分鐘", "个月", "個月", "元", "盾", "吨", "噸", "米", "亩", "畝", "年", "月", "日", "号", "號", "人", "个", "個", "项",
    "項", "座", "次", "倍", "条", "條", "家", "岁", "歲",
  ]
}
