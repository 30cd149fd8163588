public import LetterModel

/// Writes entries of `Content/registers/events.yml` for an editor to put there: what confirms a found
/// event, rejects it, or says all of it, to be corrected.
public enum EventEntryWriter {
  /// Says that an event is as it was found.
  public static func confirming(_ event: Event) -> String {
    "\(event.id):\n  confirm: true\n"
  }

  /// Says that it is no event.
  public static func rejecting(_ event: Event) -> String {
    "\(event.id):\n  reject: true\n  reason: \n"
  }

  /// Says all that was found of an event; what is right may stay or be left out.
  ///
  /// - Parameter letter: the letter whose words prove it, of several that tell it.
  public static func correcting(_ event: Event, by letter: LetterID) -> String {
    var text = "\(event.id):\n  type: \(event.type.rawValue)\n"
    text += list("countries", event.countries)
    text += list("organisations", event.organisations)
    text += list("people", event.people)
    if let direction = event.direction { text += "  direction: \(direction.rawValue)\n" }
    text += "  date: \(event.date?.edtf ?? "unknown")\n"
    text += "  extent: \(event.extent.rawValue)\n  status: \(event.status.rawValue)\n"
    if let title = event.title { text += "  title: \(quoted(title))\n" }
    let proofs = event.evidence.filter { $0.letter == letter }
    if !proofs.isEmpty { text += "  evidence:\n" }
    for proof in proofs {
      text += "    - letter: \(quoted(letter.rawValue))\n"
      text += "      passage: \(quoted(proof.passage))\n      quote: \(quoted(proof.quote))\n"
    }
    return text
  }

  private static func list(_ key: String, _ values: [String]) -> String {
    values.isEmpty ? "" : "  \(key): [\(values.map(quoted).joined(separator: ", "))]\n"
  }

  /// A text that no YAML reads as anything else, whatever a letter holds: within double quotation marks,
  /// with all that means something there escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        let value = scalar.value
        if value < 32 || 0x7F..<0xA0 ~= value || 0x2028...0x2029 ~= value || value == 0xFEFF {
          let digits = String(value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
