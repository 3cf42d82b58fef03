import Markup

/// Content types of the parts that are written (ISO/IEC 29500-1).
enum ContentType {
  private static let office = "application/vnd.openxmlformats-officedocument."
  private static let presentationML = office + "presentationml."
  private static let spreadsheetML = office + "spreadsheetml."

  static let presentation = presentationML + "presentation.main+xml"
  static let slide = presentationML + "slide+xml"
  static let slideLayout = presentationML + "slideLayout+xml"
  static let slideMaster = presentationML + "slideMaster+xml"
  static let notesSlide = presentationML + "notesSlide+xml"
  static let notesMaster = presentationML + "notesMaster+xml"
  static let presProps = presentationML + "presProps+xml"
  static let viewProps = presentationML + "viewProps+xml"
  static let tableStyles = presentationML + "tableStyles+xml"
  static let theme = office + "theme+xml"
  static let chart = office + "drawingml.chart+xml"
  static let core = "application/vnd.openxmlformats-package.core-properties+xml"
  static let app = office + "extended-properties+xml"
  static let workbookPackage = spreadsheetML + "sheet"
  static let workbook = spreadsheetML + "sheet.main+xml"
  static let worksheet = spreadsheetML + "worksheet+xml"
  static let styles = spreadsheetML + "styles+xml"
  static let png = "image/png"
  static let svg = "image/svg+xml"
}

/// Relationship types.
enum RelationshipType {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  static let officeDocument = office + "officeDocument"
  static let app = office + "extended-properties"
  static let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  static let slide = office + "slide"
  static let slideLayout = office + "slideLayout"
  static let slideMaster = office + "slideMaster"
  static let notesSlide = office + "notesSlide"
  static let notesMaster = office + "notesMaster"
  static let presProps = office + "presProps"
  static let viewProps = office + "viewProps"
  static let tableStyles = office + "tableStyles"
  static let theme = office + "theme"
  static let chart = office + "chart"
  static let image = office + "image"
  static let hyperlink = office + "hyperlink"
  /// An embedded workbook.
  static let package = office + "package"
  static let worksheet = office + "worksheet"
  static let styles = office + "styles"
}

/// XML namespaces and the identifiers of the extensions that are used.
enum Namespace {
  static let a = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let p = "http://schemas.openxmlformats.org/presentationml/2006/main"
  static let c = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let table = "http://schemas.openxmlformats.org/drawingml/2006/table"
  static let svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
  static let svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
  static let chart2012 = "http://schemas.microsoft.com/office/drawing/2012/chart"
  static let chartExtension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
  static let decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative"
  static let decorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"

  /// Root attributes of every PresentationML part.
  static var presentationML: KeyValuePairs<String, any XMLAttributeValue> {
    ["xmlns:a": a, "xmlns:r": r, "xmlns:p": p]
  }
}
