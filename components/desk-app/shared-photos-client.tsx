"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { PlainImage } from "#components/pictures/plain-image.tsx";

/** Photos that are still only on this device. */
export function SharedPhotos({ files }: { files: readonly File[] }) {
  const t = useTranslations("deskApp.share");
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = files.map((file) => URL.createObjectURL(file));
    setAddresses(made);
    return () => {
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [files]);
  return (
    <ul className="grid grid-cols-3 gap-1.5 sm:grid-cols-4" aria-label={t("photos", { count: files.length })}>
      {addresses.map((address, at) => (
        <li key={address} className="aspect-square overflow-hidden rounded-md bg-sunken">
          <PlainImage src={address} alt={files[at]?.name ?? ""} className="size-full object-cover" />
        </li>
      ))}
    </ul>
  );
}
