import { ImageOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { PlainImage } from "#components/pictures/plain-image.tsx";
import { Spinner } from "#components/ui/spinner.tsx";

type Shown = { state: "loading" | "absent" | "making" } | { state: "shown"; url: string };

const askAgainMs = 2_500;

/** A picture of the library by its id, as soon as it is decoded. */
export function PicturePreview({ mediaId, alt }: { mediaId: string; alt: string }) {
  const t = useTranslations("editor.pictures");
  const shown = usePictureAddress(mediaId);
  if (shown.state === "shown") {
    return (
      <PlainImage src={shown.url} alt={alt} className="max-h-96 w-full rounded-md bg-sunken object-contain" />
    );
  }
  return (
    <div className="flex aspect-video max-h-72 w-full items-center justify-center gap-2 rounded-md bg-sunken text-sm text-muted">
      {shown.state === "absent" ? <ImageOff aria-hidden className="size-5" /> : <Spinner />}
      {t(shown.state)}
    </div>
  );
}

function usePictureAddress(mediaId: string): Shown {
  const [shown, setShown] = useState<Shown>({ state: "loading" });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let left = false;
    const ask = async () => {
      const answer = await askForPicture(mediaId);
      if (left) return;
      setShown(answer);
      if (answer.state === "making" || answer.state === "loading") timer = setTimeout(ask, askAgainMs);
    };
    setShown({ state: "loading" });
    void ask();
    return () => {
      left = true;
      if (timer !== null) clearTimeout(timer);
    };
  }, [mediaId]);
  return shown;
}

/** `loading` also when the server is away: it is asked again. */
async function askForPicture(mediaId: string): Promise<Shown> {
  const response = await fetch(`/api/pictures/${encodeURIComponent(mediaId)}`).catch(() => null);
  if (response === null || response.status >= 500) return { state: "loading" };
  if (!response.ok) return { state: "absent" };
  const answer: unknown = await response.json().catch(() => null);
  const picture: unknown = Reflect.get(Object(answer), "picture");
  const url: unknown = Reflect.get(Object(picture), "previewUrl");
  const state: unknown = Reflect.get(Object(picture), "state");
  if (typeof url === "string") return { state: "shown", url };
  return { state: state === "failed" ? "absent" : "making" };
}
