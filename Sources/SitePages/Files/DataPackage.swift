/// Every file of `data/`, described for programs: `data/datapackage.json` (Frictionless Data Package).
struct DataPackage {
  /// A file of data.
  private struct Resource {
    let file: String
    let meaning: String
    let format: String
    let mediaType: String
    var fields: [DataField] = []
  }

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var bytes: [UInt8] {
    let texts = context.texts
    var writer = JSONWriter()
    writer.object { writer in
      pair("profile", "data-package", &writer)
      pair("name", "letters", &writer)
      pair("id", context.frame.base.map { "\(NameUUID(url: $0))" }, &writer)
      pair("title", context.frame.title, &writer)
      pair("description", context.settings.description ?? texts("data-lede"), &writer)
      pair("homepage", context.frame.base, &writer)
      if let licence = context.settings.dataLicence {
        writer.key("licenses")
        writer.array { writer in
          writer.object { writer in
            pair("name", licence.identifier, &writer)
            pair("path", licence.address, &writer)
            pair("title", licence.name, &writer)
          }
        }
      }
      writer.key("resources")
      let meanings = DataField.meanings(texts.language)
      writer.array { writer in
        for resource in resources { write(resource, meanings, &writer) }
      }
    }
    writer.end()
    return writer.bytes
  }

  private var resources: [Resource] {
    let tables = [
      Resource(
        file: "letters.csv", meaning: "data-letters-table-meaning", format: "csv",
        mediaType: "text/csv", fields: DataField.columns(LettersTable.columns)),
      Resource(
        file: "events.csv", meaning: "data-events-table-meaning", format: "csv",
        mediaType: "text/csv",
        fields: DataField.columns(EventsTable.columns, isOfEvents: true)),
      Resource(
        file: "letters.json", meaning: "data-letters-meaning", format: "json",
        mediaType: "application/json", fields: DataField.letter),
      Resource(
        file: "events.json", meaning: "data-events-meaning", format: "json",
        mediaType: "application/json", fields: DataField.event),
      Resource(
        file: "topics.json", meaning: CollectionFile.topics.meaning, format: "json",
        mediaType: "application/json", fields: DataField.topic),
    ]
    let others = CollectionFile.all(context.settings).compactMap { file in
      file.format.map { format, mediaType in
        Resource(
          file: file.rawValue, meaning: file.meaning, format: format, mediaType: mediaType)
      }
    }
    return tables + others
  }

  private func write(
    _ resource: Resource, _ meanings: [String: String], _ writer: inout JSONWriter
  ) {
    writer.breakLine()
    writer.object { writer in
      pair("name", resource.file.replacing(".", with: "-"), &writer)
      pair("path", resource.file, &writer)
      pair("title", resource.file, &writer)
      pair("description", context.texts(resource.meaning), &writer)
      pair("format", resource.format, &writer)
      pair("mediatype", resource.mediaType, &writer)
      pair("encoding", "utf-8", &writer)
      guard !resource.fields.isEmpty else { return }
      pair("profile", "tabular-data-resource", &writer)
      writer.key("schema")
      writer.object { writer in
        writer.key("fields")
        writer.array { writer in
          for field in resource.fields {
            writer.object { writer in
              pair("name", field.name, &writer)
              pair("type", field.kind.rawValue, &writer)
              pair("description", meanings[field.name], &writer)
            }
          }
        }
        writer.key("missingValues")
        writer.texts([""])
      }
    }
  }

  private func pair(_ key: StaticString, _ value: String?, _ writer: inout JSONWriter) {
    guard let value else { return }
    writer.member(key, value)
  }
}
