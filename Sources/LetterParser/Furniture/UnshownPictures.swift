package import Diagnostics

/// What is told of pictures, whatever the form that has them: a letter has their words alone.
package enum UnshownPictures {
  /// Says how many are not shown.
  package static func told(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .pictureUnshown, at: place,
      "\(count) picture\(count == 1 ? " is" : "s are") not shown; what the source says of them stands in brackets",
      advice: "look whether a picture says what the letter needs, and write it in its place")
  }
}
