import CairoBackend
import Diagnostics

/// Without the house's fonts others stand in: the picture is whole, but not as it should look.
enum FontWarning {
  static var diagnostic: Diagnostic? {
    let missing = FontCheck.missingHouseFonts()
    if missing.isEmpty { return nil }
    return Diagnostic(
      .warning, "fonts are missing, others stand in for them",
      hint: "sudo apt-get install \(missing.joined(separator: " "))")
  }
}
