internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The way from a letter to the one before it and the one after it, in each dossier and relation.
struct LetterTurns {
  static let stepShape = TemplateShape(
    "step",
    [
      .optionalText("address", "the letter's page, below the site's root"),
      .text("label", "the letter, or that there is none"),
      .optionalText("gap", "the numbers between that this collection lacks"),
    ])

  static let shape = TemplateShape(
    "turn",
    [
      .text("name", "what the letters have in common: dossier 31 700 V"),
      .text("address", "its page, below the site's root"),
      .record("previous", stepShape, "the letter before"),
      .record("next", stepShape, "the letter after"),
    ])

  /// What a letter is called where another leads to it.
  struct Label: Sendable {
    /// In a dossier the number comes first: `nr. 104, 15 juni 2009`.
    let inDossier: String
    /// In a relation the day: `15 juni 2009 · 31 700 V, nr. 104`.
    let inRelation: String

    init(_ facts: LetterFacts, _ texts: InterfaceTexts) {
      let number = facts.number.map { texts("number", ["n": $0]) }
      let date = facts.date.map { texts.printed($0) } ?? texts("undated")
      inDossier = [number, date].compactMap { $0 }.joined(separator: ", ")
      inRelation = [date, LetterLine.number(facts, texts)].compactMap { $0 }
        .joined(separator: " · ")
    }
  }

  private let context: PageContext
  private let place: Int

  init(_ context: PageContext, _ place: Int) {
    self.context = context
    self.place = place
  }

  /// The dossiers first, then the relations; those of many countries only the first few.
  var records: [TemplateRecord] {
    context.index.dossiers[place].prefix(4).map(dossier)
      + context.index.relations[place].prefix(4).map(relation)
  }

  private func dossier(_ membership: EditionIndex.Membership) -> TemplateRecord {
    let entry = context.edition.dossiers[membership.list]
    return TemplateRecord(
      Self.shape,
      [
        .text(context.texts("dossier-name", ["number": entry.number])),
        .text(Address.dossier(entry)),
        .record(
          step(entry.letters, membership.position, by: -1) { missing(in: entry, from: $0, to: $1) }
        ),
        .record(
          step(entry.letters, membership.position, by: 1) { missing(in: entry, from: $0, to: $1) }),
      ])
  }

  private func relation(_ membership: EditionIndex.Membership) -> TemplateRecord {
    let entry = context.edition.relations[membership.list]
    return TemplateRecord(
      Self.shape,
      [
        .text(context.relationNames[membership.list]),
        .text(context.relationAddresses[membership.list]),
        .record(step(entry.letters, membership.position, by: -1)),
        .record(step(entry.letters, membership.position, by: 1)),
      ])
  }

  private func step(
    _ letters: [Int], _ position: Int, by way: Int, gap: ((Int, Int) -> String?)? = nil
  ) -> TemplateRecord {
    let target = position + way
    guard letters.indices.contains(target) else {
      let none = context.texts(way < 0 ? "no-earlier" : "no-later")
      return TemplateRecord(Self.stepShape, [.none, .text(none), .none])
    }
    let other = letters[target]
    let label = context.turns[other]
    return TemplateRecord(
      Self.stepShape,
      [
        .text(Address.letter(context.edition.letters[other].facts.id)),
        .text(gap == nil ? label.inRelation : label.inDossier),
        .text(ifAny: gap?(place, other)),
      ])
  }

  /// `nr. 103 is not in this collection`, for the numbers between two letters of a dossier.
  private func missing(in dossier: DossierEntry, from one: Int, to other: Int) -> String? {
    let inside = Self.gaps(in: dossier, from: one, to: other, context.edition)
    guard let first = inside.first else { return nil }
    return LetterNumbers.absence(of: inside, first, context.texts)
  }

  /// The first numbers that a collection lacks between two letters of a dossier.
  static func gaps(
    in dossier: DossierEntry, from one: Int, to other: Int, _ edition: Edition
  ) -> [ClosedRange<Int>] {
    guard let a = number(one, edition), let b = number(other, edition) else { return [] }
    let between = min(a, b)..<max(a, b)
    // The ranges stand in order: the few that lie between are found without walking all.
    let ranges = dossier.missing
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= between.lowerBound { low = middle + 1 } else { high = middle }
    }
    return Array(ranges[low...].prefix(3).prefix { $0.lowerBound < between.upperBound })
  }

  private static func number(_ place: Int, _ edition: Edition) -> Int? {
    edition.letters[place].facts.paperNumber
  }
}
