package dev.candor.output.page;

/** The pages of a kind: one or more for each page of content. */
interface KindPages extends PageSource {

  /** The name of the kind. */
  String kind();
}
