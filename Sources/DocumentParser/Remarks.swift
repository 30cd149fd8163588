internal import Diagnostics
internal import LetterParser

/// What a document's inlines tell beside their words: diagnostics, and what is left out.
enum Remarks {
  /// What is to be said of a document's words; they have no places in its file.
  static func told(_ remarks: [InlineReader.Remark], of path: String) -> [Diagnostic] {
    let place = Place(path: path)
    var told: [Diagnostic] = []
    var struckOut: [String] = []
    var pictures = 0
    for remark in remarks {
      switch remark {
      case .figuresOnLine(let words, let position): told.append(position.told(words, at: place))
      case .struckOut(let words): struckOut.append(words)
      case .picture: pictures += 1
      }
    }
    if pictures > 0 { told.append(UnshownPictures.told(pictures, at: place)) }
    if let first = struckOut.first {
      let more = struckOut.count > 1 ? " and \(struckOut.count - 1) more" : ""
      told.append(
        Diagnostic(
          .wordsStruckOut, at: place, "“\(first)”\(more), struck out in the source, left out",
          advice: "nothing has to be done; what is to stand must not be struck out in the file"))
    }
    return told
  }

  /// The account with what was struck out, at the line that it stood in.
  static func settled(
    _ remarks: [(line: Int, remark: InlineReader.Remark)], in account: [LineUse]
  ) -> [LineUse] {
    var account = account
    for case (let line, .struckOut(let words)) in remarks {
      if account.isEmpty { account.append(LineUse(line: 1, parts: [])) }
      let place = line > 0 ? min(line, account.count) - 1 : account.count - 1
      account[place].parts.append(LineUse.Part(text: words, use: .apart(.deletion)))
    }
    return account
  }
}
