/** Words of Indonesian news; numbered, a text of them shows at once where something is missing. */
export const words =
  "gubernur jambi membuka bimbingan teknis bagi petugas sosial kecamatan yang datang dari seluruh kota dan kabupaten".split(
    " ",
  );
