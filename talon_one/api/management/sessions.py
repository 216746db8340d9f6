# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementSessionsApi(Api):
    """Signing in to the Management API with email and password, and signing out."""

    def create_session(
        self, login_params: models.LoginParams, **options: Unpack[RequestOptions]
    ) -> models.Session:
        """Sign in.

        Exchanges the email address and password of a user for a bearer token, which opens every operation of the Management API for 3 months. Keep the token and send it with all requests as `Authorization: Bearer <token>`: each call opens one more session, and an account may make only 3 to 6 such calls a second, depending on its setup. A management key, limited to the operations that a program needs, is the better choice for programs.

        Args:
            login_params: Who signs in.
        """
        return self._call(tables.sessions.CREATE_SESSION, locals())

    create_session_with_http_info = with_http_info(create_session)
    create_session_without_preload_content = without_preload_content(create_session)

    def destroy_session(self, **options: Unpack[RequestOptions]) -> None:
        """Sign out.

        Makes the bearer token that authorizes the call worthless, so that a second call should get a 401. It has no meaning with a management key.
        """
        nothing: None = self._call(tables.sessions.DESTROY_SESSION, locals())
        return nothing

    destroy_session_with_http_info = with_http_info(destroy_session)
    destroy_session_without_preload_content = without_preload_content(destroy_session)
