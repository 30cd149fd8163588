internal import LetterModel

extension Paper {
  /// Claims what the print repeats around the text, and takes its facts: chamber, session year,
  /// dossier, number, the printer's record; tells every row its page.
  mutating func claimFurniture(hasSheets: Bool) {
    var found: [Int: FurnitureLine] = [:]
    for index in rows.indices {
      if let line = FurnitureLine(rows[index].text, words), !line.isLoneNumber {
        found[index] = line
      }
    }
    dropNotes(&found)
    findPublishers(&found)
    // A lone number may be furniture only beside other furniture.
    for index in found.keys.sorted() {
      for beside in [index - 1, index + 1]
      where rows.indices ~= beside && found[beside] == nil && rows[beside].text.count < 5 {
        if let line = FurnitureLine(rows[beside].text, words) { found[beside] = line }
      }
    }
    for index in found.keys.sorted() { pairChamber(at: index, &found) }
    let strong = found.filter { !$0.value.isWeak }.keys.sorted()
    for index in strong { spread(from: index, &found) }
    // `- 30 -` ends a newspaper's copy; a page's number has others beside it, or is a first page's.
    let dashed = found.filter { $0.value.isDashed }
    if dashed.count == 1, let (index, line) = dashed.first, (line.page ?? 0) > 9 {
      found[index] = nil
    }
    if let greeting = greeting() {
      // `Blad 1/1` among the fields above the salutation ends no page.
      for index in found.keys where index < greeting && found[index]?.isPageLabel == true {
        found[index]?.kind = .label
        found[index]?.page = nil
      }
    }
    for index in found.keys.sorted() {
      guard let line = found[index], !line.isWeak else {
        if found[index].map({ !$0.isLoneNumber }) == true { doubtful.insert(rows[index].line) }
        continue
      }
      claim(index, as: .furniture(line.kind))
      take(line)
    }
    for index in rows.indices where isNumberWithinSentence(index) {
      doubtful.insert(rows[index].line)
    }
    if hasSheets { claimSheetFeet() }
    if !namePages(found) { numberPages(found, hasSheets: hasSheets) }
    claimCatchwords()
  }

  /// A note that cites a paper looks like a foot line with its number on the left; a foot line is
  /// the last line of its sheet, or another page has it with its own number.
  private func dropNotes(_ found: inout [Int: FurnitureLine]) {
    let numbered = found.filter { $0.value.isNumberedLeft }
    guard !numbered.isEmpty else { return }
    var lasts: [Int: Int] = [:]
    for row in rows { lasts[row.sheet] = max(lasts[row.sheet] ?? 0, row.line) }
    var pages: [String: Set<Int>] = [:]
    func paper(_ line: FurnitureLine) -> String {
      [line.sessionYear ?? "", line.dossier ?? "", line.number ?? ""].joined(separator: "|")
    }
    for line in numbered.values { pages[paper(line), default: []].insert(line.page ?? 0) }
    for (index, line) in numbered
    where lasts[rows[index].sheet] != rows[index].line && (pages[paper(line)]?.count ?? 0) < 2 {
      found[index] = nil
    }
  }

  /// A chamber's name with its number in the next row is a letterhead's: an extraction in plain order
  /// sets `Tweede Kamer der Staten-Generaal` and `2` apart.
  private func pairChamber(at index: Int, _ found: inout [Int: FurnitureLine]) {
    guard let line = found[index], line.isWeak, let chamber = line.chamber else { return }
    for beside in [index + 1, index - 1] {
      guard let number = found[beside], number.isLoneNumber, number.page == chamber,
        rows[beside].sheet == rows[index].sheet
      else { continue }
      found[index]?.isWeak = false
      found[beside]?.isWeak = false
      found[beside]?.kind = .letterhead
      return
    }
  }

  /// A row that is furniture only beside furniture becomes it, on both sides of a sure one.
  private func spread(from index: Int, _ found: inout [Int: FurnitureLine]) {
    for step in [-1, 1] {
      var neighbour = index + step
      while let line = found[neighbour], line.isWeak, let base = found[neighbour - step],
        reaches(neighbour, from: index, line, base)
      {
        found[neighbour]?.isWeak = false
        if line.isLoneNumber {
          found[neighbour]?.kind = base.kind
          if base.kind == .pageFoot {
            found[index]?.page = line.page
            found[neighbour]?.page = nil
          }
        }
        neighbour += step
      }
    }
  }

  /// Whether a weak row belongs to the sure one, on its sheet and near it.
  ///
  /// A lone number is the page’s
  /// right below a foot line that has none yet; below one that has it, or below an imprint, it is a
  /// note's.
  private func reaches(
    _ neighbour: Int, from index: Int, _ line: FurnitureLine, _ base: FurnitureLine
  ) -> Bool {
    guard rows.indices ~= neighbour, rows[neighbour].sheet == rows[index].sheet else {
      return false
    }
    guard rows[max(neighbour, index)].gap < 3 else { return false }
    guard line.isLoneNumber else { return true }
    return neighbour == index + 1 && base.kind == .pageFoot && base.page == nil
  }

  /// Takes the facts of a furniture row; what is known already stays.
  private mutating func take(_ line: FurnitureLine) {
    facts.chamber = facts.chamber ?? line.chamber
    facts.sessionYear = facts.sessionYear ?? line.sessionYear
    if facts.dossiers.isEmpty, let dossier = line.dossier {
      facts.dossiers = [Dossier(number: dossier)]
    }
    facts.number = facts.number ?? line.number
    var publication = facts.publication ?? Publication()
    publication.sdu = publication.sdu ?? line.imprint.sdu
    publication.issn = publication.issn ?? line.imprint.issn
    publication.publisher = publication.publisher ?? line.imprint.publisher
    publication.place = publication.place ?? line.imprint.place
    publication.year = publication.year ?? line.imprint.year
    facts.publication = publication.isEmpty ? nil : publication
  }
}
