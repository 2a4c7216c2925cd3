"use client";
import { useTranslations } from "next-intl";
import { SaveBar } from "#components/desk/save-bar.tsx";
import { useKeptForm } from "#components/desk/use-kept-form-client.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { saveSiteFactsAction } from "#newsroom/settings/actions.ts";
import * as limits from "#newsroom/settings/limits.ts";
import type { FactField, Facts } from "#newsroom/settings/rules.ts";

/** The newspaper's name and publisher; what was typed stays until it is saved. */
export function FactsForm({ facts, version }: { facts: Facts; version: number }) {
  const t = useTranslations("sitePages.facts");
  const { form, set, submit, bar } = useKeptForm({
    stored: facts,
    version,
    save: saveSiteFactsAction,
    saved: t("saved"),
  });
  const field = (
    name: FactField,
    limit: number,
    more: { hint?: string; type?: "email" | "tel"; autoComplete?: string } = {},
  ) => (
    <Field label={t(name)} hint={more.hint}>
      {(control) => (
        <Input
          {...control}
          type={more.type ?? "text"}
          autoComplete={more.autoComplete ?? "off"}
          maxLength={limit}
          value={form[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const lacking = (["publisherName", "publisherAddress", "publisherEmail", "publisherPhone"] as const).filter(
    (name) => form[name].trim() === "",
  );

  return (
    <form onSubmit={submit} noValidate className="grid max-w-2xl gap-4">
      {field("name", limits.siteNameLimit)}
      {field("tagline", limits.taglineLimit, { hint: t("taglineHint") })}
      <h2 className="mt-4 text-md font-bold">{t("publisher")}</h2>
      {lacking.length > 0 ? (
        <Notice tone="warning">{t("missing", { fields: lacking.map((name) => t(name)).join(", ") })}</Notice>
      ) : null}
      {field("publisherName", limits.publisherNameLimit, { autoComplete: "organization" })}
      {field("publisherAddress", limits.publisherAddressLimit, { autoComplete: "street-address" })}
      {field("publisherEmail", limits.publisherEmailLimit, { type: "email", autoComplete: "email" })}
      {field("publisherPhone", limits.publisherPhoneLimit, { type: "tel", autoComplete: "tel" })}
      <SaveBar {...bar} words={{ save: t("save"), takeTheirs: t("takeTheirs") }} />
    </form>
  );
}
