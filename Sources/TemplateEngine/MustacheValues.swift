internal import Mustache

// What the package Mustache sees of our values. It asks by dynamic casts and takes a missing value
// for an empty one; nothing of ours is missing, since the checker has been through the template.

extension TemplateValue {
  /// The value as Mustache reads it.
  var mustache: Any {
    switch self {
    case .flag(let flag): flag
    case .list(let items): MustacheList(items: items)
    default: MustacheScalar(value: self)
    }
  }
}

/// A record, a text, a number, markup, or nothing.
struct MustacheScalar: MustacheParent, MustacheCustomRenderable, MustacheTransformable {
  let value: TemplateValue

  /// A record answers for its own names, absent ones too; nothing has nothing behind any name; a
  /// text has no names, so that the search goes on outside.
  func child(named name: String) -> Any? {
    switch value {
    case .record(let record): record.value(named: name)?.mustache
    case .none: self
    default: nil
    }
  }

  var renderText: String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .markup(let bytes): String(decoding: bytes, as: UTF8.self)
    default: ""
    }
  }

  /// An empty text is as good as none: a section of it is left out.
  var isNull: Bool {
    switch value {
    case .none: true
    case .text(let text): text.isEmpty
    case .markup(let bytes): bytes.isEmpty
    default: false
    }
  }

  func transform(_ name: String) -> Any? {
    TemplateFilter(rawValue: name)?.apply(to: value).mustache
  }
}

/// A list.
struct MustacheList: MustacheSequence, MustacheParent, MustacheTransformable {
  let items: [TemplateValue]

  /// A list has no names; without this Mustache would look into the program's own.
  func child(named name: String) -> Any? { nil }

  func makeIterator() -> some IteratorProtocol<Any> { items.lazy.map(\.mustache).makeIterator() }

  func transform(_ name: String) -> Any? {
    TemplateFilter(rawValue: name)?.apply(to: .list(items)).mustache
  }
}
