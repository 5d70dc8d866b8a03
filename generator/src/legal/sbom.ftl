<#-- What candor.jar contains, as CycloneDX. The build fills in the version. -->
<#macro licences ids>[<#list ids?sort as id>{"license": {"id": "${id}"}}<#sep>, </#list>]</#macro>
<#assign rows = []>
<#list dependencyMap as entry>
<#assign p = entry.getKey()>
<#assign purl = "pkg:maven/" + p.groupId + "/" + p.artifactId + "@" + p.version + "?type=jar">
<#assign row><@compress single_line=true>
{"type": "library", "bom-ref": "${purl}", "group": "${p.groupId}", "name": "${p.artifactId}", "version": "${p.version}",
"scope": "${p.groupId?starts_with("org.apache.lucene")?then("optional", "required")}", "licenses": <@licences entry.getValue()/>, "purl": "${purl}"}
</@compress></#assign>
<#assign rows = rows + [row?trim]>
</#list>
{
  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "version": 1,
  "metadata": {
    "component": {"type": "application", "bom-ref": "candor", "group": "dev.candor", "name": "candor", "version": "${r"${project.version}"}", "licenses": [{"license": {"id": "Apache-2.0"}}]}
  },
  "components": [
<#list rows?sort as row>
    ${row},
</#list>
    {"type": "library", "bom-ref": "brotli", "name": "Brotli", "description": "in brotli4j's native library", "licenses": [{"license": {"id": "MIT"}}]},
    {"type": "library", "bom-ref": "libwebp", "name": "libwebp", "description": "in webp-imageio's native libraries", "licenses": [{"license": {"id": "BSD-3-Clause"}}]},
    {"type": "data", "bom-ref": "literata", "name": "Literata", "description": "font: themes/plain/fonts", "licenses": [{"license": {"id": "OFL-1.1"}}]},
    {"type": "data", "bom-ref": "cldr", "name": "Unicode CLDR", "description": "plural rules and formats: dev/candor/message", "licenses": [{"license": {"id": "Unicode-3.0"}}]}
  ],
  "dependencies": [
    {"ref": "candor", "dependsOn": [<#list rows?sort as row>"${row?keep_after("\"bom-ref\": \"")?keep_before("\"")}", </#list>"brotli", "libwebp", "literata", "cldr"]}
  ]
}
