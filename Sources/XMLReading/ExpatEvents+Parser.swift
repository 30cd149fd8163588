internal import CExpat

/// How the parser reaches the events: through plain functions with a pointer to them.
extension ExpatEvents {
  /// Has the parser tell everything here.
  func attach(to parser: XML_Parser) {
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, pairs in
        if let name { ExpatEvents.of(data)?.start(String(cString: name), pairs) }
      }, { data, _ in ExpatEvents.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, bytes, count in
      ExpatEvents.of(data)?.add(UnsafeRawBufferPointer(start: bytes, count: Int(max(0, count))))
    }
    XML_SetCommentHandler(parser) { data, _ in ExpatEvents.of(data)?.interrupt() }
    XML_SetProcessingInstructionHandler(parser) { data, _, _ in ExpatEvents.of(data)?.interrupt() }
    XML_SetSkippedEntityHandler(parser) { data, name, isParameter in
      if let name, isParameter == 0 { ExpatEvents.of(data)?.keep(entity: String(cString: name)) }
    }
    XML_SetEntityDeclHandler(parser) { data, name, _, value, count, _, _, _, _ in
      guard let name, let value else { return }
      ExpatEvents.of(data)?.declare(
        entity: String(cString: name),
        UnsafeRawBufferPointer(start: value, count: Int(max(0, count))))
    }
    // Called in place of reading another file: it reads none, and says that all is well.
    XML_SetExternalEntityRefHandlerArg(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetExternalEntityRefHandler(parser) { argument, context, _, _, _ in
      guard let argument, let context else { return 1 }
      let name = String(cString: context).split(separator: "\u{C}").first { !$0.contains("=") }
      if let name { ExpatEvents.of(UnsafeMutableRawPointer(argument))?.keep(entity: String(name)) }
      return 1
    }
    XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_NEVER)
  }

  /// Has the parser tell nothing more.
  func detach(from parser: XML_Parser) { XML_SetUserData(parser, nil) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> ExpatEvents? {
    data.map { Unmanaged<ExpatEvents>.fromOpaque($0).takeUnretainedValue() }
  }
}
