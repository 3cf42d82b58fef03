import Languages

/// Cuts text where Han begins and ends: each piece carries the language by which its glyphs are chosen and its spelling
/// is checked.
enum ScriptPieces {
  struct Piece: Equatable {
    var text: String
    var language: Language
  }

  static func split(_ text: String, language: Language) -> [Piece] {
    let han = language.script.isHan ? language : .zh
    var pieces: [Piece] = []
    for character in text {
      let tag = character.unicodeScalars.contains(where: isHan) ? han : language
      if let last = pieces.last, last.language == tag {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append(Piece(text: String(character), language: tag))
      }
    }
    return pieces
  }

  /// Ideographs, kana, hangul, and the punctuation and full-width forms that belong to them.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x303F, 0x3040...0x30FF, 0x3100...0x312F, 0x3130...0x318F, 0x31C0...0x31EF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
