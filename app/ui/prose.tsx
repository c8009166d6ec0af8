export type Block = { kind: "paragraph"; text: string } | { kind: "list"; items: string[] };

/** Plain text as it is typed: an empty line between paragraphs, and `- ` before an item of a list. */
export function Prose({
  text,
  links = false,
}: {
  text: string /** Addresses can be followed. */;
  links?: boolean;
}) {
  const show = (words: string) => (links ? <Linked text={words} /> : words);
  return (
    <div className="prose">
      {blocksOf(text).map((block, index) =>
        block.kind === "list" ? (
          <ul key={String(index)}>
            {block.items.map((item, place) => (
              <li key={String(place)}>{show(item)}</li>
            ))}
          </ul>
        ) : (
          <p key={String(index)}>{show(block.text)}</p>
        ),
      )}
    </div>
  );
}

/** The mark that ends a sentence after an address is no part of it. */
const ADDRESS = /(https:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;

function Linked({ text }: { text: string }) {
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 1 ? (
      <a key={String(index)} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** A line that goes on from an item of a list belongs to it; line breaks within a paragraph stay. */
export function blocksOf(text: string): Block[] {
  const parts = text.replace(/\r\n?/g, "\n").split(/\n\s*\n/);
  return parts.flatMap((part) => part.split("\n").reduce<Block[]>(addLine, []));
}

function addLine(blocks: Block[], typed: string): Block[] {
  const line = typed.trim();
  const item = /^[-–•]\s+(.*)$/.exec(line)?.[1];
  const open = blocks.at(-1);
  if (line === "") return blocks;
  if (item !== undefined && open?.kind === "list") open.items.push(item);
  else if (item !== undefined) blocks.push({ kind: "list", items: [item] });
  else if (open?.kind === "list") open.items.push(`${open.items.pop()} ${line}`);
  else if (open) open.text += `\n${line}`;
  else blocks.push({ kind: "paragraph", text: line });
  return blocks;
}
