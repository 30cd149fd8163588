internal import Diagnostics
internal import Programs

extension Extract {
  /// What is to be said of a program's work on a letter, in the editor's terms.
  ///
  /// An error means that there is nothing to go on from.
  func troubles(_ source: SourceFile) -> [Diagnostic] {
    let place = Place(path: source.path)
    guard let run else {
      return [
        Diagnostic(
          .programMissing, at: place,
          "the program \(program.name), which reads this form, is not on the PATH",
          advice: "install it: “apt-get install \(program.package)”")
      ]
    }
    let unread = { (message: String, advice: String) in
      [Diagnostic(.letterUnreadable, at: place, message, advice: advice)]
    }
    switch run.end {
    case .exited(0): return complaint.map { [$0(place)] } ?? []
    case .exited where firstComplaint.contains("ncorrect password"):
      return unread("the PDF is locked with a password", "save it without the password")
    case .exited(let code):
      let reason = firstComplaint.isEmpty ? "it ended with code \(code)" : firstComplaint
      return unread(
        "\(program.name) cannot read the file: \(reason)",
        "open the file: it may be damaged, or no file of this kind")
    case .signalled(let signal):
      return unread(
        "\(program.name) broke down on the file (signal \(signal))",
        "save the file anew with another program")
    case .tooSlow:
      return unread(
        "\(program.name) did not end in time and was ended", "save the file anew, or in parts")
    case .tooMuch:
      return unread(
        "\(program.name) made more text than a letter can have",
        "look whether the file is a letter")
    }
  }

  /// What a program that did its work says of damage; its mere remarks are passed over.
  private var complaint: ((Place) -> Diagnostic)? {
    guard let complaint = complaints.first(where: isGrave) else { return nil }
    return { place in
      Diagnostic(
        .programComplained, at: place, "\(self.program.name) says: \(complaint)",
        advice: "compare the text with the original")
    }
  }

  private func isGrave(_ line: Substring) -> Bool {
    line.hasPrefix("Syntax Error") || line.hasPrefix("Internal Error")
      || line.hasPrefix("[WARNING]")
  }

  private var complaints: [Substring] {
    String(decoding: run?.errors ?? [], as: UTF8.self).split(separator: "\n")
  }

  /// The first thing that it says, short enough for a line.
  private var firstComplaint: String {
    let line = complaints.first(where: isGrave) ?? complaints.first ?? ""
    return String(line.prefix(160))
  }
}
