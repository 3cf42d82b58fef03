import CQPDF
import Gates
import Scene
import Testing

@testable import CairoBackend

/// What a click does is the address and nothing else, whatever the address holds.
@Suite(.enabled(if: hasHouseFonts, "the house fonts are not installed"))
struct LinkTests {
  @Test(arguments: [
    "http://a.example/", "https://a.example/b?c=(d)", "mailto:a@b.example",
    "https://a.example/)/S/JavaScript/JS(app.alert\\(1\\))/K(", "https://a.example/)/S/Launch/F(x",
    "https://a.example/\\", "https://a.example/ y)", "https://a.example/%", "https://a.example/'/uri='https://b",
    "https://a.example/>>", "https://a.example/合",
  ]) func theActionIsTheAddress(_ text: String) throws {
    let m = try PangoMeasurer()
    let address = try WebAddress(text)
    let link = LinkNode(
      .url(address), area: Rect(x: 20, y: 20, width: 60, height: 14),
      children: [Samples.text("there", at: Point(20, 30), by: m)])
    let scene = Scene(
      size: Size(200, 100), nodes: [.group(Group([.link(link)], semantics: Semantics(.paragraph)))],
      metadata: Metadata(title: "T", language: .en))
    let file = try QPDFFile(try PDFDocumentEncoder(measurer: m).encode(PagedDocument(pages: [.init(scene: scene)])))
    let annotations = file.pages.flatMap { file.items(file.get($0, "/Annots")) }
    #expect(annotations.count == 1)
    for annotation in annotations {
      let action = file.get(annotation, "/A")
      #expect(keys(action, in: file).subtracting(["/Type"]) == ["/S", "/URI"])
      #expect(file.name(file.get(action, "/S")) == "URI")
      let target = String(cString: qpdf_oh_get_utf8_value(file.handle, file.get(action, "/URI")))
      #expect(target == address.encoded)
    }
    #expect(keys(file.root, in: file).isDisjoint(with: ["/OpenAction", "/AA"]))
  }

  private func keys(_ dictionary: qpdf_oh, in file: QPDFFile) -> Set<String> {
    var all = Set<String>()
    qpdf_oh_begin_dict_key_iter(file.handle, dictionary)
    while qpdf_oh_dict_more_keys(file.handle) != 0 {
      all.insert(String(cString: qpdf_oh_dict_next_key(file.handle)))
    }
    return all
  }
}
