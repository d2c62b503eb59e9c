-- The arithmetic of _protocol/quota.py over Redis; a property test holds the two together.
-- KEYS: for each budget its state (hash), calls sent and calls refused (lists), then a key per limit. All have one hash tag.
-- ARGV: 'take' or 'slow_down', now ('' takes Redis's clock), rules, limits of the first budget, limits of the second; for
-- slow_down also sent_at and pause ('' chooses). Returns texts: Lua's numbers would become integers on the way.
local REMEMBERED, MOST, HOUR = 10, 1000, 3600
local rules = cjson.decode(ARGV[3])

local function text(number) return string.format('%.17g', number) end
local now
if ARGV[2] == '' then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1000000
else
  now = tonumber(ARGV[2])
end

local FIELDS = {'rate', 'paused', 'next', 'least', 'slowed', 'quiet', 'strikes', 'probing'}

local function load(first, limits)
  local found = redis.call('HMGET', KEYS[first], unpack(FIELDS))
  local budget = {key = KEYS[first], sent = KEYS[first + 1], refused = KEYS[first + 2], limits = limits, first = first + 3}
  for at, name in ipairs(FIELDS) do budget[name] = tonumber(found[at] or '0') end
  if not found[1] or found[1] == '' then budget.rate = nil end
  return budget
end

local function save(budget)
  redis.call('HSET', budget.key, 'rate', budget.rate and text(budget.rate) or '', 'paused', text(budget.paused),
    'next', text(budget.next), 'least', text(budget.least), 'slowed', text(budget.slowed), 'quiet', text(budget.quiet),
    'strikes', text(budget.strikes), 'probing', text(budget.probing))
  -- what was never refused is of no use to anybody soon; what was, until its rate has risen again
  local keep = (budget.slowed == 0 and #budget.limits == 0) and 120 or 172800
  for at = budget.first - 3, budget.first - 1 + #budget.limits do redis.call('EXPIRE', KEYS[at], keep) end
end

local function window(seconds)
  local rest = math.fmod(now, seconds)
  local whole = (now - rest) / seconds
  local floor = math.floor(whole)
  if whole - floor > 0.5 then floor = floor + 1 end
  return floor
end

local function limit_wait(key, calls, seconds)
  if seconds >= HOUR then
    local found = redis.call('HMGET', key, 'window', 'count')
    if window(seconds) ~= tonumber(found[1] or '0') or tonumber(found[2] or '0') < calls then return 0 end
    return (window(seconds) + 1) * seconds - now
  end
  if redis.call('LLEN', key) < calls then return 0 end
  return tonumber(redis.call('LINDEX', key, 0)) + seconds - now
end

local function limit_take(key, calls, seconds)
  if seconds >= HOUR then
    if window(seconds) ~= tonumber(redis.call('HGET', key, 'window') or '0') then
      redis.call('HSET', key, 'window', text(window(seconds)), 'count', 0)
    end
    redis.call('HINCRBY', key, 'count', 1)
  else
    redis.call('RPUSH', key, text(now))
    redis.call('LTRIM', key, -calls, -1)
  end
end

local function relax(budget)
  local spans = math.floor((now - budget.quiet) / rules.quiet_seconds)
  if spans < 1 then return end
  budget.quiet = budget.quiet + spans * rules.quiet_seconds
  budget.rate = budget.rate * rules.increase ^ math.min(spans, 200)
  if budget.rate >= rules.ceiling then budget.rate = nil end
  budget.changed = true
end

local function wait_of(budget)
  local wait = budget.paused - now
  if budget.rate then
    relax(budget)
    wait = math.max(wait, budget.next - now)
  end
  for at, limit in ipairs(budget.limits) do
    wait = math.max(wait, limit_wait(KEYS[budget.first + at - 1], limit[1], limit[2]))
  end
  return wait
end

local function take(budget)
  redis.call('RPUSH', budget.sent, text(now))
  local oldest = tonumber(redis.call('LINDEX', budget.sent, 0))
  if redis.call('LLEN', budget.sent) >= 2 * MOST or oldest < now - 2 * REMEMBERED then
    local drop = 0
    for _, moment in ipairs(redis.call('LRANGE', budget.sent, 0, -1)) do
      if tonumber(moment) >= now - REMEMBERED then break end
      drop = drop + 1
    end
    redis.call('LTRIM', budget.sent, drop, -1)
    redis.call('LTRIM', budget.sent, -MOST, -1)
  end
  if budget.probing == 1 then
    budget.probing = 0
    budget.paused = now + rules.probe_seconds
  end
  if budget.rate then budget.next = math.max(budget.next, now) + 1 / budget.rate end
  for at, limit in ipairs(budget.limits) do limit_take(KEYS[budget.first + at - 1], limit[1], limit[2]) end
  save(budget)
end

local function count(moments, after, until_)
  local found = 0
  for _, moment in ipairs(moments) do
    if moment > after and moment <= until_ then found = found + 1 end
  end
  return found
end

local function numbers(key)
  local found = redis.call('LRANGE', key, 0, -1)
  for at, moment in ipairs(found) do found[at] = tonumber(moment) end
  return found
end

local function slow_down(budget, sent_at, pause)
  local is_news = sent_at > budget.slowed or budget.slowed == 0
  local is_lasting = pause ~= nil and pause > rules.longest_pause
  local sent, refused = numbers(budget.sent), numbers(budget.refused)
  table.insert(refused, sent_at)
  table.sort(refused)
  if #refused > MOST then refused = {unpack(refused, MOST / 2 + 1)} end
  redis.call('DEL', budget.refused)
  for _, moment in ipairs(refused) do redis.call('RPUSH', budget.refused, text(moment)) end
  if is_news then
    local before = sent_at - 1e-9
    local got_through = count(sent, budget.slowed, before) > count(refused, budget.slowed, before)
    local is_blocked = not got_through and now - budget.slowed <= rules.quiet_seconds
    budget.strikes = is_blocked and budget.strikes + 1 or 1
  end
  if not is_lasting then
    local taken = count(sent, sent_at - 1, sent_at) - count(refused, sent_at - 1, sent_at)
    if not is_news then
      if budget.rate then budget.rate = math.max(budget.least, math.min(budget.rate, taken)) end
    elseif not budget.rate then
      budget.least = rules.floor
      budget.rate = math.max(rules.floor, taken)
    else
      budget.least = math.max(rules.floor, budget.rate * rules.decrease)
      budget.rate = math.max(budget.least, math.min(taken, budget.rate * 0.9))
    end
  end
  if is_news then
    budget.slowed, budget.quiet = now, now
    if not pause then pause = rules.pause * 2 ^ (math.min(budget.strikes, 10) - 1) end
  end
  if pause then budget.paused = math.max(budget.paused, now + math.min(pause, rules.longest_pause)) end
  if is_lasting then budget.probing = 1 end
  save(budget)
end

local limits, shop_limits = cjson.decode(ARGV[4]), cjson.decode(ARGV[5])
local budget = load(1, limits)
if ARGV[1] == 'slow_down' then
  slow_down(budget, tonumber(ARGV[6]), tonumber(ARGV[7]))
  return {'0', text(now)}
end
local wait, shop = wait_of(budget), nil
local second = 4 + #limits
if #shop_limits > 0 or redis.call('EXISTS', KEYS[second]) == 1 then
  shop = load(second, shop_limits)
  wait = math.max(wait, wait_of(shop))
end
if wait > 0 then
  if budget.changed then save(budget) end
  if shop and shop.changed then save(shop) end
  return {text(wait), text(now)}
end
take(budget)
if shop then take(shop) end
return {'0', text(now)}
