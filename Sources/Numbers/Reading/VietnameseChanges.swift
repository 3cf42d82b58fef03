extension ChangeWords {
  static let vietnamese = ChangeWords(
    verbs: Table([
      (.up, "tăng|tăng thêm|tăng trưởng|tăng vọt|tăng mạnh|tăng nhẹ|nhích|nhích thêm|cộng thêm"),
      (.down, "giảm|giảm bớt|giảm mạnh|giảm nhẹ|giảm sâu|sụt|sụt giảm|hạ|mất|lao dốc|cắt giảm"),
    ]),
    transitive: Table([(.up, "nâng"), (.down, "cắt|bớt|rút")]),
    nouns: Table([
      (.up, "mức tăng|đà tăng|tốc độ tăng|mức tăng trưởng|tăng trưởng"), (.down, "mức giảm|đà giảm"),
    ]),
    behind: Table([(.up, "cao hơn|nhiều hơn"), (.down, "thấp hơn|ít hơn")]),
    by: ["thêm", "bớt"], of: ["là", "đạt"], levels: ["lên", "xuống", "từ", "còn", "đến", "tới"],
    levelBounds: ["dưới", "trên"],
    between: ["thêm", "bớt", "được", "tiếp", "lần", "lượt"],
    and: ["và"], parting: ["so", "từ", "của", "với"], or: ["tương", "hay"])
}
