import { getTranslations } from "next-intl/server";
import { DeskTrouble } from "#components/desk/desk-trouble.tsx";

/** What does not exist, and what is not for the one who asks: the two look alike. */
export default async function DeskNotFound() {
  const t = await getTranslations("desk.errors");
  return <DeskTrouble title={t("notFoundTitle")}>{t("notFoundBody")}</DeskTrouble>;
}
