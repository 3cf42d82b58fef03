import Diagnostics
enum HouseTheme {
  static func config(for target: Target, language: String) -> Config { Config(VegaTheme.config) }
}
struct HouseNormaliser { let context: ChartContext; func expand(_ t: Tree) -> Tree { t } }
struct HousePicture { let composer: PictureComposer; func compose() -> Picture { Picture(scene: .init(size: .init(0,0), nodes: [])) } }
