internal import TemplateEngine

/// A long list cut into pages, with the ways from one to another.
struct PageTurns {
  static let pageShape = TemplateShape(
    "page of a list",
    [
      .text("address", "the page, below the site's root"), .number("number", "its number"),
      .flag("current", "whether it is this page"),
      .flag("after-gap", "whether pages before it are left out"),
    ])

  /// What a page of a list has; the last of its fields.
  static let fields: [TemplateField] = [
    .flag("paged", "whether the list has more than one page"),
    .list("pages", pageShape, "the pages of the list, nothing where there is one"),
    .optionalText("previous", "the page before, below the site's root"),
    .optionalText("next", "the page after, below the site's root"),
  ]

  /// The page, counted from 1.
  let page: Int
  /// How many pages the list has.
  let count: Int
  /// Where the list's first page stands.
  let list: String
  private let length: Int
  private let total: Int

  /// A page of a list of `total` entries, `length` on a page.
  init(_ page: Int, of total: Int, length: Int, list: String) {
    self.page = page
    self.list = list
    self.total = total
    self.length = length
    count = Self.count(total, length)
  }

  /// How many pages a list has: one even where it is empty.
  static func count(_ total: Int, _ length: Int) -> Int { max(1, (total + length - 1) / length) }

  /// The entries of this page.
  var range: Range<Int> {
    let lower = min(total, max(0, page - 1) * length)
    return lower..<min(total, lower + length)
  }

  /// The values of `fields`.
  var values: [TemplateValue] {
    [
      .flag(count > 1), .list(entries),
      .text(ifAny: page > 1 ? Address.page(page - 1, of: list) : nil),
      .text(ifAny: page < count ? Address.page(page + 1, of: list) : nil),
    ]
  }

  /// The first page, the last, those near this one, and round numbers on the way: a list of a
  /// thousand pages has no thousand links on each.
  private var entries: [TemplateRecord] {
    guard count > 1 else { return [] }
    let step = [10, 50, 100, 500, 1000, 5000].first { count / $0 <= 12 } ?? 50_000
    var before = 0
    var entries: [TemplateRecord] = []
    var numbers = Set(stride(from: step, through: count, by: step))
    numbers.formUnion([1, count])
    numbers.formUnion((page - 3...page + 3).filter { (1...count).contains($0) })
    for number in numbers.sorted() {
      entries.append(
        TemplateRecord(
          Self.pageShape,
          [
            .text(Address.page(number, of: list)), .number(number), .flag(number == page),
            .flag(number > before + 1),
          ]))
      before = number
    }
    return entries
  }
}
