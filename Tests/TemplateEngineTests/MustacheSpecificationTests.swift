import Diagnostics
import Foundation
import TemplateEngine
import Testing

/// The cases of the official Mustache specification, where they lie beside the project.
///
/// Strictness is a promise of ours that the specification does not make: a name that is not offered,
/// a template that does not exist and text beside a parent's blocks are told, not passed over. Such
/// cases must be refused, and no others.
@Suite(.enabled(if: MustacheSpecification.isHere))
struct MustacheSpecificationTests {
  @Test(arguments: MustacheSpecification.cases)
  func caseHolds(_ example: MustacheSpecification.Example) throws {
    let result = example.fill()
    if let reason = MustacheSpecification.refused[example.title] {
      #expect(result.hasPrefix("refused"), "\(example.title): \(reason)")
    } else {
      #expect(result == example.expected, "\(example.title): \(example.template.debugDescription)")
    }
  }

  @Test func noCaseIsForgotten() {
    #expect(MustacheSpecification.cases.count > 150)
    let titles = Set(MustacheSpecification.cases.map(\.title))
    #expect(Set(MustacheSpecification.refused.keys).subtracting(titles) == [])
  }
}

enum MustacheSpecification {
  struct Example: Sendable, CustomTestStringConvertible {
    let title: String
    let template: String
    let partials: [String: String]
    let data: Json
    let expected: String
    var testDescription: String { title }
  }

  private static let missing = "a name that the page does not offer"
  private static let recursive = "a template that includes itself"

  /// What we refuse on purpose, and why.
  static let refused: [String: String] = [
    "interpolation: Basic Context Miss Interpolation": missing,
    "interpolation: Triple Mustache Context Miss Interpolation": missing,
    "interpolation: Ampersand Context Miss Interpolation": missing,
    "interpolation: Dotted Names - Broken Chains": missing,
    "interpolation: Dotted Names - Broken Chain Resolution": missing,
    "interpolation: Dotted Names - Context Precedence": missing,
    "interpolation: Dotted Names are never single keys": missing,
    "sections: Context Misses": missing, "sections: Dotted Names - Broken Chains": missing,
    "inverted: Context Misses": missing, "inverted: Dotted Names - Broken Chains": missing,
    "inverted: Context": missing, "inverted: List": missing,
    "inheritance: Negative Sections": missing,
    "sections: Implicit Iterator - Array": "no page offers lists of lists",
    "sections: Implicit Iterator - Triple mustache": "no page offers lists of markup",
    "sections: Implicit Iterator - Ampersand": "no page offers lists of markup",
    "partials: Failed Lookup": "a template that does not exist",
    "partials: Recursion": recursive,
    "inheritance: Recursion": recursive,
    "inheritance: Text inside parent": "text beside a parent's blocks",
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/measure/mustache-spec")

  static var isHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// All but dynamic names, which the engine does not have: what a page includes is known before it
  /// is filled.
  static let cases: [Example] = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance",
  ].flatMap { name in
    do {
      let bytes = try Data(contentsOf: folder.appending(path: name + ".json"))
      return try JSONDecoder().decode(File.self, from: bytes).tests.map { test in
        Example(
          title: "\(name): \(test.name)", template: test.template,
          partials: test.partials ?? [:], data: test.data, expected: test.expected)
      }
    } catch {
      return []
    }
  }

  private struct File: Decodable { let tests: [Test] }

  private struct Test: Decodable {
    let name: String
    let data: Json
    let template: String
    let partials: [String: String]?
    let expected: String
  }
}

extension MustacheSpecification.Example {
  /// The template filled with the data as a page of ours, or why it is refused.
  func fill() -> String {
    var template = template
    var data = data
    if case .list = data {
      template = template.replacing("{{#.}}", with: "{{#whole}}")
        .replacing("{{/.}}", with: "{{/whole}}")
      data = .object(["whole": data])
    } else if case .object = data {
    } else {
      // A page is always a record: what the case has for its whole data is a value of one here.
      template = "{{#whole}}\(template){{/whole}}"
      data = .object(["whole": data])
    }
    let texts = partials.merging(["page": template]) { $1 }
    let all = texts.values.joined()
    guard let kind = data.kind(raw: all.contains("{{{") || all.contains("{{&")),
      case .record(let shape) = kind, case .record(let record) = data.value(kind)
    else { return "refused: no page offers this" }
    let sources = texts.map {
      TemplateSource(name: $0, file: SourceFile(path: "\($0).mustache", text: $1))
    }
    let set = TemplateSet.load(sources, pages: ["page": shape])
    guard set.diagnostics.isEmpty else {
      return "refused: \(DiagnosticReport(set.diagnostics).text)"
    }
    return String(decoding: set.value.render("page", record), as: UTF8.self)
  }
}

/// A value of JSON, and what a page of ours would offer in its place.
indirect enum Json: Decodable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([Json])
  case object([String: Json])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([Json].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: Json].self))
    }
  }

  /// The kind of field for it; where the template prints raw values, texts and numbers are markup.
  func kind(raw: Bool) -> TemplateField.Kind? {
    switch self {
    case .null, .text: return raw ? .markup : .text
    case .flag: return .flag
    case .number(let number): return raw ? .markup : number == number.rounded() ? .number : .text
    case .object(let object):
      var fields: [TemplateField] = []
      for (name, value) in object.sorted(by: { $0.key < $1.key }) {
        guard let kind = value.kind(raw: raw) else { return nil }
        fields.append(TemplateField(name, kind, "", isOptional: true))
      }
      return .record(TemplateShape("data", fields))
    case .list(let items):
      guard let first = items.first else { return .texts }
      switch first {
      case .object:
        guard case .record(let shape)? = first.kind(raw: raw) else { return nil }
        return .list(shape)
      case .text, .number:
        // A list's texts are plain, and ours are printed as such; the raw cases go by a record.
        return raw ? nil : .texts
      default: return nil
      }
    }
  }

  /// The value for such a field.
  func value(_ kind: TemplateField.Kind) -> TemplateValue {
    switch (self, kind) {
    case (.flag(let flag), _): return .flag(flag)
    case (.number(let number), .number): return .number(Int(number))
    case (.number, .markup): return .markup(Array(words.utf8))
    case (.text(let text), .markup): return .markup(Array(text.utf8))
    case (.number, _), (.text, _): return .text(words)
    case (.list(let items), .texts): return .list(items.map { TemplateValue.text($0.words) })
    case (.list(let items), .list(let shape)): return .list(items.map { $0.value(.record(shape)) })
    case (.object(let object), .record(let shape)):
      return .record(
        TemplateRecord(shape, shape.fields.map { object[$0.name]?.value($0.kind) ?? .none }))
    default: return .none
    }
  }

  private var words: String {
    switch self {
    case .text(let text): text
    case .number(let number):
      number == number.rounded() ? String(Int(number)) : String(number)
    default: ""
    }
  }
}
