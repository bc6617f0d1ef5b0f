"""The company's own sign-in, as OpenID Connect Core 1.0 says for the authorization code flow, with PKCE (RFC 7636), state and nonce."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

import requests
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from config.settings import Oidc
from models.elsewhere import Identity

TIMEOUT_S = 10
KNOWN_FOR_S = 600
LEEWAY_S = 60
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
"""Signatures that only the provider can make: none with a shared secret, and never `none`."""


class NotProven(Exception):
    """The provider did not prove who it is; `result` is the word for the list of logins."""

    def __init__(self, result: str, words: str) -> None:
        super().__init__(words)
        self.result = result


@dataclass(frozen=True, slots=True)
class Attempt:
    """What one attempt to sign in must bring back: kept in the browser that began it, and there only."""

    state: str
    nonce: str
    verifier: str
    onward: str


def new_attempt(onward: str) -> Attempt:
    """Fresh secrets for one attempt."""
    return Attempt(secrets.token_urlsafe(32), secrets.token_urlsafe(32), secrets.token_urlsafe(48), onward)


@dataclass(slots=True)
class Provider:
    """The provider of the settings; what it says about itself and its keys are asked for when needed and kept ten minutes."""

    settings: Oidc
    _known: dict[str, tuple[float, dict[str, Any]]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def address(self, attempt: Attempt, redirect_url: str) -> str:
        """Where the browser goes to sign in. Raises NotProven when the provider does not answer."""
        with self._client(redirect_url) as client:
            url, _ = client.create_authorization_url(
                self._about("authorization_endpoint"), state=attempt.state, nonce=attempt.nonce, code_verifier=attempt.verifier
            )
        return str(url)

    def identity(self, code: str, attempt: Attempt, redirect_url: str) -> Identity:
        """Who the code stands for. Raises NotProven."""
        try:
            with self._client(redirect_url) as client:
                token = client.fetch_token(self._about("token_endpoint"), code=code, code_verifier=attempt.verifier)
            claims = self._claims(token, attempt.nonce)
        except (OAuthError, JoseError, ValueError, KeyError) as error:
            raise NotProven("oidc_token", f"what the provider answered proves nothing: {error}") from error
        except requests.RequestException as error:
            raise NotProven("oidc_unreachable", f"the provider does not answer: {error}") from error
        return self._said(claims)

    def _claims(self, token: dict[str, Any], nonce: str) -> dict[str, Any]:
        """The ID token's claims, with signature, issuer, audience, times, nonce and at_hash checked (Core 1.0, section 3.1.3.7)."""
        try:
            decoded = self._decoded(token["id_token"])
        except InvalidKeyIdError:  # the provider has a new key
            self._known.pop(str(self._about("jwks_uri")), None)
            decoded = self._decoded(token["id_token"])
        wanted = {
            "iss": {"essential": True, "values": [self._about("issuer")]},
            "aud": {"essential": True, "value": self.settings.client_id},
        }
        expected = {"nonce": nonce, "client_id": self.settings.client_id, "access_token": token.get("access_token")}
        claims = CodeIDToken(decoded.claims, decoded.header, wanted, expected)
        claims.validate(leeway=LEEWAY_S)
        return dict(claims)

    def _decoded(self, id_token: str) -> jwt.Token:
        keys = KeySet.import_key_set(self._asked(str(self._about("jwks_uri"))))  # type: ignore[arg-type]
        return jwt.decode(id_token, keys, registry=JWSRegistry(algorithms=ALGORITHMS, strict_check_header=False))

    def _said(self, claims: dict[str, Any]) -> Identity:
        name, groups = claims.get(self.settings.name_claim), claims.get(self.settings.groups_claim) or ()
        groups = [groups] if isinstance(groups, str) else groups if isinstance(groups, list) else []
        return Identity(str(claims["iss"]), str(claims["sub"]), name if isinstance(name, str) else "", tuple(str(one) for one in groups))

    def _client(self, redirect_url: str) -> OAuth2Session:
        secret = self.settings.client_secret.get_secret_value() if self.settings.client_secret else None
        offered = self._about_all().get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
        basic = "client_secret_basic" if "client_secret_basic" in offered else "client_secret_post"
        client = OAuth2Session(
            self.settings.client_id, secret, token_endpoint_auth_method=basic if secret else "none", default_timeout=TIMEOUT_S,
            scope=" ".join(self.settings.scopes), redirect_uri=redirect_url, code_challenge_method="S256",
        )  # fmt: skip
        client.verify = self._verify()
        return client

    def _about(self, name: str) -> str:
        try:
            return str(self._about_all()[name])
        except KeyError:
            raise NotProven("oidc_unreachable", f"the provider does not say its {name}") from None

    def _about_all(self) -> dict[str, Any]:
        """What the provider says about itself (OpenID Connect Discovery 1.0); it must call itself what the settings call it."""
        issuer = self.settings.issuer
        try:
            about = self._asked(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
        except (requests.RequestException, ValueError) as error:
            raise NotProven("oidc_unreachable", f"the provider {issuer} does not answer: {error}") from error
        if about.get("issuer") != issuer:
            raise NotProven(
                "oidc_unreachable", f"the provider calls itself {about.get('issuer')!r}, the setting web.oidc.issuer is {issuer!r}"
            )
        return about

    def _asked(self, url: str) -> dict[str, Any]:
        with self._lock:
            at, known = self._known.get(url, (0.0, {}))
            if not known or time.monotonic() - at > KNOWN_FOR_S:
                answer = requests.get(url, timeout=TIMEOUT_S, verify=self._verify())
                answer.raise_for_status()
                known = dict(answer.json())
                self._known[url] = time.monotonic(), known
            return known

    def _verify(self) -> str | bool:
        return str(self.settings.ca_file) if self.settings.ca_file else True
