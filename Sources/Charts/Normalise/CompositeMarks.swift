import Diagnostics

/// Marks that are made of others. None is drawn yet; each says so by its name.
struct CompositeMarks {
  let issues: SpecIssues
  let config: Config

  func expand(_ object: TreeObject, mark: Mark, path: String) -> Tree? {
    nil
  }
}
