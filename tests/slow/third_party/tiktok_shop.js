// npm tiktok-shop signs URLs and fetches tokens by axios. The URL is signed as the live host has it and sent to the
// emulator by fetch; axios is pointed at the emulator by an interceptor.
const axios = require("axios");
const TikTokShop = require("tiktok-shop");

const given = process.env;
const HOST = "https://open-api.tiktokglobalshop.com";
axios.interceptors.request.use((config) => {
  const asked = new URL(config.url);
  return { ...config, url: given.BASE_URL + asked.pathname + asked.search };
});

function caller(shop, accessToken) {
  return async (method, path, query = {}, body = undefined) => {
    const params = new URLSearchParams({ app_key: given.APP_KEY, timestamp: Math.floor(Date.now() / 1000), ...query });
    const { signature } = shop.signByUrl(`${HOST}${path}?${params}`, body);
    const response = await fetch(`${given.BASE_URL}${path}?${params}&sign=${signature}`, {
      method,
      headers: { "content-type": "application/json", "x-tts-access-token": accessToken },
      body: body && JSON.stringify(body),
    });
    return response.json();
  };
}

async function main() {
  const shop = new TikTokShop({ appKey: given.APP_KEY, appSecret: given.APP_SECRET });
  const call = caller(shop, given.ACCESS_TOKEN);
  const shop_cipher = given.CIPHER;
  const found = {};
  found.shops = (await call("GET", "/authorization/202309/shops")).data.shops.map((one) => one.id);

  // It cuts a value at "=", so it signs padded page tokens wrong by the published rule: one long page.
  const search = { shop_cipher, page_size: 60, sort_field: "create_time", sort_order: "DESC" };
  const page = (await call("POST", "/order/202309/orders/search", search, { create_time_ge: 1 })).data;
  found.orders = page.orders.map((order) => order.id);

  const ids = found.orders[0];
  found.detail = (await call("GET", "/order/202309/orders", { shop_cipher, ids })).data.orders.map((order) => order.id);
  const query = { shop_cipher, page_size: 10 };
  const products = await call("POST", "/product/202502/products/search", query, { status: "ACTIVATE" });
  found.products = products.data.products.map((product) => product.id);
  const statements = await call("GET", "/finance/202309/statements", { ...query, sort_field: "statement_time" });
  found.statements = statements.data.statements.map((statement) => statement.id);

  const renewed = await shop.refreshToken(given.REFRESH_TOKEN);
  const again = await caller(shop, renewed.access_token)("GET", "/authorization/202309/shops");
  found.after_refresh = again.data.shops.map((one) => one.id);

  const forger = new TikTokShop({ appKey: given.APP_KEY, appSecret: "not-the-secret" });
  found.refused = (await caller(forger, renewed.access_token)("GET", "/authorization/202309/shops")).code;
  console.log(JSON.stringify(found));
}

main();
