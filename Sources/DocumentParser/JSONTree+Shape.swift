extension JSONTree {
  /// A text as one of pandoc's inlines.
  static func inline(_ text: String) -> JSONTree {
    .object(["t": .text("Str"), "c": .text(text)])
  }

  /// The lines of a text that keeps them, as that between `<pre>` and `</pre>` does.
  var rows: [String] { (string ?? "").split(separator: "\n").map(String.init) }

  /// A paragraph with words before its first; any other block as it is.
  func prefixed(_ words: String) -> JSONTree {
    guard case .object(var fields) = self, ["Para", "Plain"].contains(self["t"].string),
      case .list(let inlines) = self["c"]
    else { return self }
    fields["c"] = .list([.inline(words)] + inlines)
    return .object(fields)
  }

  /// A note's block without the links that lead back to its call, and without its own number.
  ///
  /// Such a link has no words, but a number or an arrow. `zie <a href="#par3">paragraaf 3</a>` is text,
  /// and a link to another note calls that.
  ///
  /// - Parameter isOther: whether an anchor is that of another note.
  func withoutBackLinks(_ isOther: (String) -> Bool) -> JSONTree {
    guard case .object(var fields) = self, ["Para", "Plain"].contains(self["t"].string) else {
      return self
    }
    fields["c"] = .list(
      self["c"].elements.filter { inline in
        guard inline["t"].string == "Link", let target = inline["c"][2][0].string else {
          return true
        }
        return !target.hasPrefix("#") || isOther(String(target.dropFirst()))
          || InlineReader.words(inline["c"][1].elements).contains(where: \.isLetter)
      })
    return .object(fields)
  }
}
