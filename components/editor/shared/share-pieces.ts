import type { JSONContent } from "@tiptap/core";
import { discardShare, keepShare, type Share, wordsOf } from "#components/desk-app/shared-store.ts";
import { isAllowedHref } from "#newsroom/body/links.ts";

/** One thing of a share that goes into the story by itself. */
export type Piece =
  | { readonly kind: "words"; readonly shareId: string; readonly text: string }
  | { readonly kind: "paper" | "photo"; readonly shareId: string; readonly file: File };

/** What stands in shares, in the order in which it was sent. */
export function piecesOf(shares: readonly Share[]): Piece[] {
  return shares.flatMap((share): Piece[] => {
    const text = wordsOf(share);
    const words: Piece[] = text === "" ? [] : [{ kind: "words", shareId: share.id, text }];
    const files = share.files.map((file): Piece => {
      const kind = file.type.startsWith("image/") ? "photo" : "paper";
      return { kind, shareId: share.id, file };
    });
    return [...words, ...files];
  });
}

/** A share without a piece that is in the story now; null when nothing is left of it. */
export function withoutPiece(share: Share, piece: Piece): Share | null {
  const left =
    piece.kind === "words"
      ? { ...share, title: "", text: "", url: "" }
      : { ...share, files: share.files.filter((file) => file !== piece.file) };
  return left.files.length === 0 && wordsOf(left) === "" ? null : left;
}

/** Remembers on the device what is in the story, so that nothing arrives twice and nothing is lost halfway. */
export function createSettling(shares: readonly Share[]) {
  const left = new Map(shares.map((share) => [share.id, share]));
  return {
    async settle(piece: Piece): Promise<void> {
      const share = left.get(piece.shareId);
      if (!share) return;
      const rest = withoutPiece(share, piece);
      if (rest === null) {
        left.delete(share.id);
        await discardShare(share.id);
      } else {
        left.set(share.id, rest);
        await keepShare(rest).catch(() => undefined);
      }
    },
    /** Lays a piece back to what waits for a story. */
    async layBack(piece: Piece): Promise<void> {
      const share = left.get(piece.shareId);
      if (!share) return;
      const words = { title: share.title, text: share.text, url: share.url };
      const none = { title: "", text: "", url: "" };
      const own = piece.kind === "words" ? { ...words, files: [] } : { ...none, files: [piece.file] };
      await keepShare({ ...share, ...own, id: crypto.randomUUID(), storyId: null });
      await this.settle(piece);
    },
  };
}

/** Words as paragraphs, one for each line; a line that is an address is a link. */
export function paragraphsOf(text: string): JSONContent[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.map((line) => {
    const marks = isAllowedHref(line) ? [{ type: "link", attrs: { href: line } }] : [];
    return { type: "paragraph", content: [{ type: "text", text: line, marks }] };
  });
}
