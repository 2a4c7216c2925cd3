import { type Zippable, zipSync } from "fflate";

const contentTypes = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const rootRelations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const pictureRelation = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>`;

/** The smallest PNG there is: one pixel. */
export const onePixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

/** A paragraph of a Word file: `**bold**` marks, `# ` a heading; everything else as it is. */
function paragraphXml(text: string): string {
  const heading = text.startsWith("# ");
  const runs = (heading ? text.slice(2) : text)
    .split("**")
    .map(
      (piece, index) =>
        `<w:r>${index % 2 === 1 ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`,
    );
  const style = heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : "";
  return `<w:p>${style}${runs.join("")}</w:p>`;
}

const drawing = `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="Gambar" descr=""/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** The bytes of a Word file with these paragraphs, and with a picture if one is wanted. */
export function docxOf(
  paragraphs: readonly string[],
  { picture = false, parts = {} }: { picture?: boolean; parts?: Zippable } = {},
): Uint8Array<ArrayBuffer> {
  const body = paragraphs.map(paragraphXml).join("") + (picture ? drawing : "");
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`;
  const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  const stylesRelation = pictureRelation.replace(
    "</Relationships>",
    '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  const utf8 = new TextEncoder();
  return zipSync({
    "[Content_Types].xml": utf8.encode(contentTypes),
    "_rels/.rels": utf8.encode(rootRelations),
    "word/document.xml": utf8.encode(document),
    "word/styles.xml": utf8.encode(styles),
    "word/_rels/document.xml.rels": utf8.encode(stylesRelation),
    ...(picture ? { "word/media/image1.png": onePixel } : {}),
    ...parts,
  });
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
