package dev.candor.output.page;

/** The pages of a kind, be it one for each page of content or more. */
interface KindPages extends PageSource {

  /** The name of the kind. */
  String kind();
}
