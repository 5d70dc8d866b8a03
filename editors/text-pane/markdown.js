// Markdown without the parsers of HTML, CSS and JavaScript that @codemirror/lang-markdown brings along.
import { languageDataProp, defineLanguageFacet } from "@codemirror/language";
import { parser, Strikethrough, Table } from "@lezer/markdown";

const data = defineLanguageFacet();

// Front matter would be taken for a heading underlined by its last line.
export const markdownLanguageParser = {
  data,
  parser: parser.configure([Table, Strikethrough, { remove: ["SetextHeading"] }, { props: [languageDataProp.add({ Document: data })] }]),
};
