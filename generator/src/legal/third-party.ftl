# What Candor contains that others made

The build writes this file from `generator/src/legal/third-party.ftl` and the descriptions of the libraries. It fails if a library has no licence, or one
that isn't on the list in `generator/pom.xml`. Don't edit it: after a change, run `mvn -pl generator package -Dgolden=accept`.

Candor itself is under the [Apache License 2.0](LICENSE). `candor.jar` has this file, the licences and notices that came with the libraries, and those
below `generator/src/legal/texts/`, in `META-INF/third-party/`, and a list for machines (CycloneDX) in `META-INF/sbom/candor.cdx.json`.

## Libraries

| library | version | licence |
| --- | --- | --- |
<#assign rows = []>
<#list dependencyMap as entry>
<#assign p = entry.getKey()>
<#if !p.artifactId?starts_with("native-")>
<#assign rows = rows + ["| " + p.groupId + ":" + p.artifactId + " | " + p.version + " | " + entry.getValue()?sort?join(", ") + " |"]>
</#if>
</#list>
<#list rows?sort as row>
${row}
</#list>

`brotli4j` also brings the native library for the machine on which the jar was built, under the same licence. Lucene is not in `candor.jar`: only sites that check
spelling use it, and Maven fetches it for them.

Within these libraries:

| part | in | licence | text |
| --- | --- | --- | --- |
| [Brotli](https://github.com/google/brotli) | brotli4j's native library | MIT | `brotli.txt` |
| [libwebp](https://chromium.googlesource.com/webm/libwebp) | webp-imageio's native libraries | BSD-3-Clause | `libwebp.txt` |
| [FastDoubleParser](https://github.com/wrandelshofer/FastDoubleParser), Schubfach | jackson-core | MIT | in `META-INF` |
| [JZlib](https://github.com/ymnk/jzlib), [jBCrypt](https://www.mindrot.org/projects/jBCrypt/) | jsch | BSD-3-Clause, ISC | in `META-INF/third-party` |
| [Unicode's scripts](https://www.unicode.org/reports/tr24/), [Adobe's glyph list](https://github.com/adobe-type-tools/agl-aglfn) | fontbox | Unicode-3.0, BSD-3-Clause | in `META-INF/third-party` |

## Files

Every file of the program that is not Java, by the first line that matches it. Paths are those in the jar, below `dev/candor/`.

| files | made by | licence |
| --- | --- | --- |
| `themes/plain/fonts/*` | [The Literata Project Authors](https://github.com/googlefonts/literata) | OFL-1.1, `OFL.txt` beside them |
| `message/plurals.yaml` `message/letters.yaml` `message/formats-*.yaml` `message/names-*.txt` | from [Unicode CLDR](https://cldr.unicode.org/) | Unicode-3.0, `unicode.txt` |
| `text/english/english-stems.txt` | from [SCOWL](http://wordlist.aspell.net/) by Kevin Atkinson, and this project | SCOWL's own, permissive; in the file |
| `output/directory/places.txt` | from [GeoNames](https://www.geonames.org) and the US Census Bureau, and this project | CC-BY-4.0 and public domain; in the file |
| `themes/plain/{styles,scripts,templates,messages,assets}/**` | this project | Apache-2.0 |
| `editorial/{abbreviations,sentence-abbreviations,syllables}.txt` `content/meaning/negations.txt` `site/plurals.txt` `editorial/{explicit-words,jargon,kind-words}.yaml` `grammar/silenced.txt` `output/search/words-*.txt` `message/{numbers,units}.yaml` | this project | Apache-2.0 |
| `serve/codemirror.js` | [CodeMirror](https://codemirror.net) by Marijn Haverbeke and others | MIT, `codemirror.txt` |
| `{authoring,importing,starter}/**` `{report,serve}/*.{css,js,html}` `engine/version.properties` | this project | Apache-2.0 |

No script of others is published with a site: all are this project's. `codemirror.js` is the text pane of `candor serve`, on the editor's machine.

## Only in the repository

`generator/src/test/resources/commonmark/spec.txt` is the CommonMark specification by John MacFarlane (CC-BY-SA-4.0). Tests use it; nothing that is built
contains it. Libraries that only tests use are listed in `generator/pom.xml`, and so is LanguageTool (LGPL-2.1), which is fetched when someone checks
grammar with it.
