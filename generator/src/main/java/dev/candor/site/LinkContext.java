package dev.candor.site;

import dev.candor.content.HeadingIds;
import dev.candor.content.Kinds;
import dev.candor.content.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What references are resolved against: the kinds of page there are, the names of published pages,
 * those of pages kept back, the pages by folder and id and by source path, the addresses of the
 * site, the works, the images, the content notes there are, the ids that headings have in addition,
 * the glossary, the names nearest to wrong ones, the day, and the language that pages are
 * translated from.
 */
record LinkContext(
    Kinds kinds,
    NameIndex names,
    NameIndex withheld,
    Map<String, Target> byKey,
    Map<String, Target> byPath,
    Map<String, Target> withheldByPath,
    Set<String> addresses,
    Map<String, Reference> library,
    Set<String> images,
    List<String> contentNotes,
    List<HeadingIds> headingIds,
    Glossary glossary,
    NearestNames nearest,
    LocalDate today,
    Edition edition) {}
